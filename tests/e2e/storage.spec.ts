import { execFile } from 'node:child_process'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { Facilitator } from '../../scripts/demo/facilitator.mjs'
import { expect, test } from './app'
import { openRoom } from './room'
import { addCard, expectStage } from './screens'

const run = promisify(execFile)

// A disk of half a megabyte for the workshops alone, so that nothing else on the machine is short of room.
test.skip(
  process.platform !== 'linux' || process.getuid?.() !== 0,
  'only root on Linux can make a disk that is small enough to fill',
)

test('a full disk is said loudly, loses nothing that was confirmed, and goes on when there is room', async ({
  start,
  folder,
}) => {
  const dataFolder = join(folder, 'data')
  const disk = join(dataFolder, 'workshops')
  await mkdir(disk, { recursive: true })
  await run('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk])
  try {
    const { page, complaints, close } = await start({ dataFolder })
    const room = await openRoom(page, { title: 'Little room' })
    await room.enter('gather')
    await expectStage(page, 'Gather challenges')
    await addCard(page, 'Said while there was room')
    const filler = join(disk, 'filler')
    const { bavail, bsize } = await statfs(disk)
    await writeFile(filler, Buffer.alloc(bavail * bsize))

    // What the last block of the file still holds is room, too: so cards are written until one is refused.
    const confirmed = await page.evaluate(async (stageId) => {
      const taken: string[] = []
      for (;;) {
        const text = `Said when it was tight ${taken.length}`
        const act = { type: 'addCard', stageId, text, kind: 'challenge', tag: '', participantId: null } as const
        const outcome = await window.roundtable.submit({ commandId: crypto.randomUUID(), act })
        if (!outcome.accepted) return { taken, refused: outcome }
        taken.push(text)
      }
    }, room.stageId('gather'))
    expect(confirmed.refused).toEqual({ accepted: false, failure: 'storage' })
    const alarm = page.getByRole('alert').filter({ hasText: /disk/i })
    await expect(alarm).toContainText(/nothing more can be changed/i)
    await expect(alarm).toContainText(/everything confirmed before is safe/i)

    // The app is alive, and what was confirmed is on the screen; what is asked for now is refused in words and kept.
    await expect(page.getByText('Said while there was room')).toBeVisible()
    await expect(page.getByText(`Said when it was tight ${confirmed.taken.length}`)).toHaveCount(0)
    const field = page.getByRole('textbox', { name: 'Add a card for someone' })
    await field.fill('Too late')
    await field.press('Enter')
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText(/disk refused/i)
    await expect(field).toHaveValue('Too late')

    await rm(filler)
    await alarm.getByRole('button', { name: 'Back to Home' }).click()
    await page.getByRole('button', { name: 'Little room', exact: true }).click()
    await expectStage(page, 'Gather challenges')
    await expect(alarm).toHaveCount(0)
    await addCard(page, 'Said when there was room again')
    const { cards } = await new Facilitator(page).view()
    expect(cards.tableRows.toSorted((one, other) => one.number - other.number).map(({ text }) => text)).toEqual([
      'Said while there was room',
      ...confirmed.taken,
      'Said when there was room again',
    ])
    expect(complaints.unexpected).toEqual([])
    await close()
  } finally {
    await run('umount', ['--lazy', disk])
  }
})

test('what a full disk refuses on the home screen is said, and leaves everything as it was', async ({
  start,
  folder,
}) => {
  const dataFolder = join(folder, 'data')
  const disk = join(dataFolder, 'workshops')
  await mkdir(disk, { recursive: true })
  await run('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', disk])
  try {
    const { page, complaints, close } = await start({ dataFolder })
    complaints.allow()
    await openRoom(page, { title: 'Already here' })
    await page.getByRole('button', { name: 'Home' }).click()
    const titles = page.getByRole('list', { name: 'Workshops' }).getByRole('heading')
    await expect(titles).toHaveText(['Already here'])
    const { bavail, bsize } = await statfs(disk)
    await writeFile(join(disk, 'filler'), Buffer.alloc(bavail * bsize))
    const messages = page.getByRole('region', { name: 'Messages' })

    await page.getByRole('button', { name: 'New workshop' }).click()
    await page.getByRole('dialog').getByLabel('Title').fill('Nowhere to go')
    await page.getByRole('dialog').getByRole('button', { name: 'Create workshop' }).click()
    await expect(messages).toContainText(/disk refused.*nothing was changed/i)
    await page.getByRole('button', { name: 'Duplicate Already here' }).click()
    await expect(messages).toContainText(/“Already here” could not be copied/)
    await page.getByRole('button', { name: 'Delete Already here' }).click()
    await expect(messages).toContainText(/disk refused to delete “Already here”/i)

    await expect(titles).toHaveText(['Already here'])
    await page.getByRole('button', { name: 'Already here', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Already here' })).toBeVisible()
    await close()
  } finally {
    await run('umount', ['--lazy', disk])
  }
})
