import type { Act } from '@core/workshop'
import type { AnyViewMessage } from '@main/live/publisher'
import { Workshops } from '@main/workshops'
import type { Opened } from '@protocol/window-contract'
import { expect, onTestFinished } from 'vitest'
import { temporaryFolder } from './journal/temporary-folder'

export const facilitator = { role: 'facilitator' } as const
export const empty = { from: 'empty', id: '', title: 'Our town' } as const
export const sharedChallenges = { from: 'way-of-working', id: 'shared-challenges', title: 'Shared' } as const
export const none: AnyViewMessage = { type: 'none' }

export const gather = {
  title: 'Gather',
  prompt: '',
  minutes: 10,
  activity: { kind: 'gather', cardKind: 'idea', tags: [] },
} as const

/** To the stage that was added first to an empty workshop. */
export function adding(text: string): Act {
  return { type: 'addCard', stageId: '2-0', text, kind: 'idea', tag: '', participantId: null }
}

export async function started(folder?: string): Promise<{ workshops: Workshops; dataFolder: string }> {
  const dataFolder = folder ?? (await temporaryFolder())
  let now = 1_700_000_000_000
  const onStorageFailure = () => {
    throw new Error('The disk failed')
  }
  const workshops = await Workshops.start({ dataFolder, clock: () => ++now, onStorageFailure })
  onTestFinished(() => workshops.close().catch(() => undefined))
  return { workshops, dataFolder }
}

let commands = 0

export async function done(workshops: Workshops, act: Act): Promise<void> {
  const outcome = await workshops.submit({ commandId: `a-command-${++commands}`, act }, facilitator)
  expect(outcome).toMatchObject({ accepted: true })
}

export function idOf(opened: Opened): string {
  if (!opened.opened) throw new Error(`It was not opened: ${JSON.stringify(opened)}`)
  return opened.workshopId
}

export function watching(workshops: Workshops, viewing: 'facilitator' | 'projector'): readonly AnyViewMessage[] {
  const messages: AnyViewMessage[] = []
  workshops.watch(viewing, (message) => messages.push(message))
  return messages
}

export function lastWhole(messages: readonly AnyViewMessage[]): unknown {
  const last = messages.findLast((message) => message.type === 'whole')
  return last?.type === 'whole' ? last.view : null
}
