import { Workshops } from '@main/workshops'
import type { Act } from '@core/workshop'
import { open } from 'node:fs/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from './journal/temporary-folder'

const facilitator = { role: 'facilitator' } as const

it('a workshop whose disk refused a write can be changed again once it is opened again', async () => {
  const dataFolder = await temporaryFolder()
  let failures = 0
  const workshops = await Workshops.start({ dataFolder, clock: Date.now, onStorageFailure: () => (failures += 1) })
  onTestFinished(() => workshops.close())
  const opened = await workshops.create({ from: 'empty', id: '', title: 'Our town' })
  if (!opened.opened) throw new Error('The workshop was not made')
  const say = (text: string) => {
    const act: Act = { type: 'addNote', kind: 'note', text, priorityId: null }
    return workshops.submit({ commandId: `says ${text}`, act }, facilitator)
  }
  expect(await say('kept')).toMatchObject({ accepted: true })

  await refuseNextSync(dataFolder)
  expect(await say('lost')).toEqual({ accepted: false, failure: 'storage' })
  expect(await say('refused')).toEqual({ accepted: false, failure: 'storage' })
  expect(failures).toBe(1)

  expect(await workshops.open(opened.workshopId)).toMatchObject({ opened: true, workshopId: opened.workshopId })
  expect(await say('again')).toMatchObject({ accepted: true })
  expect(workshops.plan()?.notes.map(({ text }) => text)).toEqual(['kept', 'again'])
})

/** The disk says no once. Only the disk is not real. */
async function refuseNextSync(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  const error = Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO', syscall: 'fdatasync' })
  const disk = vi.spyOn(Object.getPrototypeOf(handle), 'datasync').mockRejectedValueOnce(error)
  onTestFinished(() => disk.mockRestore())
  await handle.close()
}
