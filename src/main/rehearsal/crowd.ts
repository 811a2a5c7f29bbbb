import type { AttendeeView, NoteTakerView } from '@core/views'
import { Attendee, type Character } from './attendee'
import type { CrowdPlan, CrowdReport } from './crowd-plan'
import { inTurn } from './in-turn'
import type { Member } from './member'
import { naturalPace } from './natural-pace'
import { NoteTaker } from './note-taker'
import type { Pacing } from './pacing'
import { dealerOf, phraseOf, scriptOf } from './script'
import { SharedReading } from './shared-reading'

/** In a room that is as in life, one in so many people says nothing at all. */
const silentAmong = 12

/** Who is in is told at most this often. */
const reportMs = 100

export interface Crowd {
  /** Everybody goes, at once. */
  readonly leave: () => void
}

export interface CrowdListener {
  readonly onReport: (report: CrowdReport) => void
  /** Nobody is here any more: they were sent away, or left. */
  readonly onGone: () => void
}

/** Sends simulated attendees and a note-taker through the door. */
export function openCrowd(plan: CrowdPlan, { onReport, onGone }: CrowdListener): Crowd {
  const { people, seed, pace, door } = plan
  const script = scriptOf(plan.sampleId)
  let pacing: Pacing | null = null
  let isWoken = false
  let settledAt: CrowdReport['settledAt'] = null
  let reporting: NodeJS.Timeout | null = null
  let isOver = false

  const report = () => {
    if (reporting !== null) clearTimeout(reporting)
    reporting = null
    const complete = members.every(({ isIn, isGone }) => isIn || isGone)
    if (!isOver) onReport({ present: attendees.filter(({ isIn }) => isIn).length, complete, settledAt })
  }
  const reportSoon = () => {
    reporting ??= setTimeout(report, reportMs)
  }
  const changed = () => {
    settledAt = null
    if (isWoken) return
    isWoken = true
    setImmediate(() => {
      isWoken = false
      if (!isOver) pacing?.changed()
    })
  }
  const leave = () => {
    if (isOver) return
    isOver = true
    pacing?.close()
    if (reporting !== null) clearTimeout(reporting)
    for (const member of members) member.leave()
    onGone()
  }
  const options = {
    door,
    onChange: changed,
    onGone: (why: string) => {
      reportSoon()
      changed()
      // The door was closed, or nobody was let in: a note-taker alone is no rehearsal.
      if (why === 'closed' || attendees.every(({ isGone }) => isGone)) leave()
    },
  }

  const reading = new SharedReading<AttendeeView>('attendee')
  const isSilent = (place: number) => pace === 'natural' && place % silentAmong === silentAmong - 1
  const places = Array.from({ length: people }, (_, place) => place)
  const speakers = places.filter((place) => !isSilent(place))
  const speakerOf = new Map(speakers.map((place, speaker) => [place, speaker]))
  const deal = dealerOf(script, speakers.length, seed)
  const phrase: Character['phrase'] = (...asked) => phraseOf(script, ...asked)
  const attendees = places.map((place) => {
    const speaker = speakerOf.get(place) ?? null
    return new Attendee({ place, speaker, seed, deal, phrase }, { ...options, key: plan.joinKey, reading })
  })
  const noteTaker = new NoteTaker(script, {
    ...options,
    key: plan.noteTakerKey,
    reading: new SharedReading<NoteTakerView>('note-taker'),
  })
  const members: readonly Member[] = [...attendees, noteTaker]
  const settle = () => {
    const versionOf = (role: Member['role']) =>
      members.find((member) => member.role === role && !member.isGone)?.version ?? null
    settledAt = { attendee: versionOf('attendee'), noteTaker: versionOf('note-taker') }
    report()
  }
  pacing =
    pace === 'natural'
      ? naturalPace(members, { seed, onProgress: reportSoon })
      : inTurn(members, { onProgress: reportSoon, onSettled: settle })
  return { leave }
}
