import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'

import { expect, test } from './app'
import { join } from './device'
import { openRoom } from './room'

test('the door is moved at once while it is empty, and only after a question once phones have joined', async ({ start }) => {
  const { page } = await start()
  await openRoom(page)
  await page.evaluate(() => window.roundtable.openDoor({ address: '127.0.0.1', port: 0 }))
  await page.getByRole('button', { name: /^Phones/ }).click()
  await page.getByText('Use another address or port').click()
  const doorNow = () => page.evaluate(() => window.roundtable.readDoor({}))
  const move = page.getByRole('button', { name: 'Move the door' })
  const question = page.getByRole('alertdialog', { name: 'Move the door?' })
  const portField = page.getByRole('textbox', { name: 'Port' })

  await expect(move).toBeDisabled()
  const first = await freePort()
  await portField.fill(String(first))
  await move.click()
  await expect.poll(doorNow).toMatchObject({ state: 'open', port: first })

  const here = await doorNow()
  if (here.state !== 'open') throw new Error('The door is open')
  const phone = await join(here.join)
  await expect(page.getByRole('tab', { name: 'Who came in (1)' })).toBeVisible()
  const second = await freePort()
  await portField.fill(String(second))
  await move.click()
  await expect(question).toContainText('1 phone that joined cannot come back as itself')
  await question.getByRole('button', { name: 'Cancel' }).click()
  expect(await doorNow()).toMatchObject({ port: first, join: here.join })

  await move.click()
  await question.getByRole('button', { name: 'Move the door' }).click()
  await expect.poll(doorNow).toMatchObject({ state: 'open', port: second })
  expect(await phone.end).toEqual({ last: '{"type":"bye","why":"closed"}', code: 1000 })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
