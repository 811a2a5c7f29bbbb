import type { Refusal } from '@core/workshop'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Outcome } from '@protocol/window-contract'
import { isRecord, isText } from '../kept/shapes'

/** An act that the laptop has not confirmed yet. */
export interface Waiting {
  readonly id: string
  readonly act: AttendeeAct
  /** It may have reached the laptop, so it is sent again as it is, with the same id. */
  readonly sent: boolean
}

/** An act that was confirmed, until what came of it is seen. */
export interface Settled {
  readonly id: string
  readonly act: AttendeeAct
  readonly madeId: string | null
}

/** An act that was not taken; its words stay here until somebody has seen why. */
export interface Failed {
  readonly id: string
  readonly act: AttendeeAct
  readonly why: Refusal | { readonly code: 'storage' | 'no-workshop' | 'unreadable' }
}

/** What this person did, on its way to the laptop: the first of the queue is under way, the others wait for it. */
export interface Outbox {
  readonly queue: readonly Waiting[]
  readonly settled: readonly Settled[]
  readonly failed: readonly Failed[]
}

export const emptyOutbox: Outbox = { queue: [], settled: [], failed: [] }

/** Puts an act last. A later word on the same thing takes the place of one that has not been sent. */
export function queued(outbox: Outbox, id: string, act: AttendeeAct): Outbox {
  const about = subjectOf(act)
  const others = outbox.queue.filter((waiting) => waiting.sent || about === null || subjectOf(waiting.act) !== about)
  const failed = outbox.failed.filter((failure) => about === null || subjectOf(failure.act) !== about)
  return { ...outbox, queue: [...others, { id, act, sent: false }], failed }
}

export function sent(outbox: Outbox, id: string): Outbox {
  return { ...outbox, queue: outbox.queue.map((waiting) => (waiting.id === id ? { ...waiting, sent: true } : waiting)) }
}

/** Takes the laptop's answer. An answer to something that is not waiting any more changes nothing. */
export function answered(outbox: Outbox, id: string, outcome: Outcome): Outbox {
  const waiting = outbox.queue.find((one) => one.id === id)
  if (waiting === undefined) return outbox
  const { act } = waiting
  const queue = outbox.queue.filter((one) => one !== waiting)
  if (outcome.accepted) return { ...outbox, queue, settled: [...outbox.settled, { id, act, madeId: outcome.madeId }] }
  const why = 'refusal' in outcome ? outcome.refusal : { code: outcome.failure }
  // It is gone already, which is what was wanted.
  if (why.code === 'ballot.none') return { ...outbox, queue }
  return { ...outbox, queue, failed: [...outbox.failed, { id, act, why }] }
}

/** Sets aside what the laptop cannot read, so that the rest can go. */
export function unreadable(outbox: Outbox): Outbox {
  const [first, ...queue] = outbox.queue
  if (first === undefined || !first.sent) return outbox
  return { ...outbox, queue, failed: [...outbox.failed, { id: first.id, act: first.act, why: { code: 'unreadable' } }] }
}

export function forgotten(outbox: Outbox, ids: readonly string[]): Outbox {
  return { ...outbox, settled: outbox.settled.filter(({ id }) => !ids.includes(id)) }
}

/** Somebody has seen why it failed. */
export function dismissed(outbox: Outbox, id: string): Outbox {
  return { ...outbox, failed: outbox.failed.filter((failure) => failure.id !== id) }
}

/** Reads what an earlier visit kept; what is no outbox is an empty one. */
export function readOutbox(kept: unknown): Outbox {
  if (!isRecord(kept)) return emptyOutbox
  return {
    queue: Array.isArray(kept.queue) ? kept.queue.filter(isWaiting) : [],
    settled: [],
    failed: Array.isArray(kept.failed) ? kept.failed.filter(isFailed) : [],
  }
}

/** What an act is the last word on, or null where every one counts. */
function subjectOf(act: AttendeeAct): string | null {
  switch (act.type) {
    case 'castBallot':
    case 'withdrawBallot':
      return `ballot ${act.stageId}`
    case 'answerStatement':
      return `answer ${act.stageId} ${act.optionId}`
    case 'editCard':
    case 'withdrawCard':
      return `card ${act.cardId}`
    case 'acceptAction':
    case 'takeLead':
      return `action ${act.actionId}`
    case 'updateAction':
      return `news ${act.actionId}`
    case 'changeCommitment':
    case 'withdrawCommitment':
      return `commitment ${act.commitmentId}`
    case 'changeInvitation':
    case 'removeInvitation':
      return `invitation ${act.invitationId}`
    case 'respond':
      return `response ${act.stageId} ${act.subjectId}`
    case 'withdrawResponse':
      return `response ${act.responseId}`
    case 'undoMatch':
      return `match ${act.matchId}`
    case 'tellAccess':
      return 'access'
    case 'addCard':
    case 'makeCommitment':
    case 'addInvitation':
    case 'makeMatch':
      return null
  }
}

function isWaiting(value: unknown): value is Waiting {
  return isRecord(value) && isText(value.id) && isAct(value.act) && typeof value.sent === 'boolean'
}

function isFailed(value: unknown): value is Failed {
  return isRecord(value) && isText(value.id) && isAct(value.act) && isRecord(value.why) && isText(value.why.code)
}

function isAct(act: unknown): act is AttendeeAct {
  if (!isRecord(act)) return false
  switch (act.type) {
    case 'addCard':
      return [act.stageId, act.text, act.kind, act.tag].every(isText)
    case 'editCard':
      return isText(act.cardId) && isText(act.text)
    case 'withdrawCard':
      return isText(act.cardId)
    case 'castBallot':
      return isText(act.stageId) && isChoice(act.choice)
    case 'withdrawBallot':
      return isText(act.stageId)
    case 'answerStatement':
      return [act.stageId, act.optionId, act.answer].every(isText)
    case 'acceptAction':
      return isText(act.actionId) && typeof act.accepted === 'boolean'
    case 'updateAction':
      return isText(act.actionId) && isNews(act.news)
    case 'takeLead':
      return isText(act.actionId) && isText(act.organisationId)
    case 'makeCommitment':
      return isText(act.text)
    case 'withdrawCommitment':
      return isText(act.commitmentId)
    case 'changeCommitment':
      return isText(act.commitmentId) && isRecord(act.changes)
    case 'addInvitation':
      return [act.stageId, act.who, act.person].every(isText)
    case 'changeInvitation':
      return isText(act.invitationId) && isRecord(act.changes)
    case 'removeInvitation':
      return isText(act.invitationId)
    case 'makeMatch':
      return isText(act.offerId) || isText(act.needId)
    case 'undoMatch':
      return isText(act.matchId)
    case 'respond':
      return [act.stageId, act.subjectId, act.answer, act.words].every(isText)
    case 'withdrawResponse':
      return isText(act.responseId)
    case 'tellAccess':
      return isRecord(act.access)
    default:
      return false
  }
}

function isNews(news: unknown): boolean {
  return isRecord(news) && [news.status, news.changed, news.learned, news.evidence].every(isText)
}

function isChoice(choice: unknown): boolean {
  if (!isRecord(choice)) return false
  const named = choice.type === 'agreement' ? null : (choice.dots ?? choice.answers ?? choice.ratings ?? choice.places ?? choice.optionIds)
  return Array.isArray(named) && named.every((one) => isText(one) || (isRecord(one) && isText(one.optionId)))
}
