import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { appArguments, expect, test } from './app'
import { electronPath } from './electron-path'
import { showProjector } from './projector-window'
import { openRoom } from './room'

test('a second start on the same data ends by itself and brings the first window forward', async ({ start }) => {
  const { app, page, dataFolder } = await start()
  await openRoom(page, { title: 'The only one' })
  await showProjector({ app, page })
  const facilitatorIsFocused = () =>
    app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((candidate) =>
        candidate.webContents.getURL().includes('/facilitator/'),
      )
      return window?.isFocused() ?? false
    })
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((candidate) => candidate.webContents.getURL().includes('/projector/'))
      ?.focus()
  })
  await expect.poll(facilitatorIsFocused).toBe(false)

  const second = spawn(electronPath(), appArguments(dataFolder), { stdio: 'ignore' })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  await expect.poll(facilitatorIsFocused).toBe(true)
  expect(app.windows()).toHaveLength(2)
  await expect(page.getByRole('heading', { level: 1, name: 'The only one' })).toBeVisible()
})

test('a start on other data runs beside it', async ({ start }) => {
  const first = await start()
  await openRoom(first.page, { title: 'Downstairs' })
  const second = await start()
  await openRoom(second.page, { title: 'Upstairs' })
  for (const { page } of [first, second]) await page.getByRole('button', { name: 'Home' }).click()
  await expect(first.page.getByRole('list', { name: 'Workshops' }).getByRole('heading')).toHaveText(['Downstairs'])
  await expect(second.page.getByRole('list', { name: 'Workshops' }).getByRole('heading')).toHaveText(['Upstairs'])
})
