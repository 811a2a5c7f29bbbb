import { emptyHistory, applyRecord, type ActRecord } from '@core/history/history'
import type { Act, CreateWorkshop } from '@core/workshop'
import { Authority } from '@main/live/authority'
import { createJournal, openJournal } from '@main/journal/open-journal'
import { readRecord } from '@protocol/read-record'
import { onTestFinished } from 'vitest'
import { heldFile, type HeldFile } from './held-file'

export const facilitator = { role: 'facilitator' } as const

export const creation: CreateWorkshop = {
  type: 'createWorkshop',
  details: { title: 'Our town', date: '', place: '', purpose: '', rehearsal: true, attribution: '' },
  stages: [{ title: 'Gather', prompt: '', minutes: 10, activity: { kind: 'gather', cardKind: 'idea', tags: [] } }],
  organisations: [],
}

/** The gathering stage of a workshop that was just made. */
export const stageId = '1-0'

export function adding(text: string): Act {
  return { type: 'addCard', stageId, text, kind: 'idea', tag: '', participantId: null }
}

export interface OpenedAuthority {
  readonly authority: Authority
  readonly disk: HeldFile
  /** How often the disk was said to have failed. */
  readonly failures: () => number
  readonly records: readonly ActRecord[]
}

/** An authority over a real journal. It is closed when the test ends; closing it sooner does no harm. */
export async function openAuthority(file: string): Promise<OpenedAuthority> {
  const disk = heldFile()
  const opened = await openJournal<ActRecord>(file, { read: readRecord, openFile: disk.open })
  if (opened.what !== 'opened') throw new Error(`The journal is ${opened.what}`)
  const { journal, records } = opened
  let failures = 0
  let now = 1_700_000_000_000
  const authority = new Authority({
    journal,
    records,
    history: records.reduce(applyRecord, emptyHistory),
    clock: () => ++now,
    onStorageFailure: () => failures++,
  })
  onTestFinished(() => authority.close())
  return { authority, disk, failures: () => failures, records }
}

/** A new journal with a workshop in it. */
export async function newWorkshop(file: string): Promise<OpenedAuthority> {
  await createJournal(file, { workshopId: 'workshop-1' })
  const opened = await openAuthority(file)
  const outcome = await opened.authority.submit('command-create', creation, facilitator)
  if (!outcome.accepted) throw new Error(JSON.stringify(outcome))
  return opened
}
