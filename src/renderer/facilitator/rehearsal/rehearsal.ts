import type { RehearsalState } from '@protocol/rehearsal'
import { bridge } from '../../shared/connection/bridge'
import { useReadable, writable } from '../../shared/connection/readable'
import { showToast } from '../../shared/parts/toast-queue'
import { notOpenedInWords } from '../app/opening-in-words'
import { notStartedInWords } from './in-words'

const rehearsal = writable<RehearsalState>({ state: 'none' })
/** Between two workshops: the one is left, the other not open yet. */
const moving = writable(false)

bridge.onNotice((notice) => {
  if (notice.type === 'rehearsal-changed') rehearsal.write(notice.rehearsal)
})
void bridge.readRehearsal({}).then(rehearsal.write)

export function useRehearsal(): RehearsalState {
  return useReadable(rehearsal)
}

/** Whether a rehearsal is about to begin or to end, so that no workshop being open means nothing. */
export function useMoving(): boolean {
  return useReadable(moving)
}

export async function startRehearsal(people: number): Promise<void> {
  moving.write(true)
  const seed = Math.floor(Math.random() * 2 ** 32)
  const start = await bridge.startRehearsal({ people, pace: 'natural', seed })
  moving.write(false)
  if (!start.started) showToast({ text: notStartedInWords(start.why), tone: 'bad' })
}

export async function stopRehearsal(): Promise<void> {
  moving.write(true)
  const opened = await bridge.stopRehearsal({})
  moving.write(false)
  if (opened !== null && !opened.opened) showToast({ text: notOpenedInWords(opened), tone: 'bad' })
}
