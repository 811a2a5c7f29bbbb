import type { Plan, PlanInvitation, PlanOffer } from '@core/plan'
import { section } from '../blocks'
import type { Block, ListItem } from '../document'
import { type EasyReadContext, label, labelled, ours, point, points, theirs } from './points'

/** What is still open: leads, dates, needs, offers, people to be asked, clauses, answers. */
export function* whatWeWaitFor({ plan, words: { waiting } }: EasyReadContext): Generator<Block> {
  yield section(waiting.title)
  const open = [
    ...openActions(plan, waiting),
    ...plan.offers.filter(({ matched }) => !matched).flatMap((offer) => openOffer(offer, waiting)),
    ...plan.invitations.map((invitation) => toBeAsked(invitation, waiting)),
    ...openAnswers(plan, waiting),
  ]
  yield* points(open.length === 0 ? [point('agreed', ours(waiting.nothing))] : open)
}

type WaitingWords = EasyReadContext['words']['waiting']

function openActions({ actions }: Plan, waiting: WaitingWords): ListItem[] {
  const withoutLead = actions.filter(({ lead }) => lead === '').length
  const notAccepted = actions.filter(({ lead, accepted }) => lead !== '' && !accepted).length
  const withoutDate = actions.filter(({ due }) => due === '').length
  return [
    ...(withoutLead === 0 ? [] : [point('organisations', ours(waiting.noLead(withoutLead)))]),
    ...(notAccepted === 0 ? [] : [point('waiting', ours(waiting.notAccepted(notAccepted)))]),
    ...(withoutDate === 0 ? [] : [point('due', ours(waiting.noDate(withoutDate)))]),
  ]
}

function openOffer({ need, neededBy, offer, offeredBy }: PlanOffer, waiting: WaitingWords): ListItem[] {
  return [
    ...(need === null ? [] : [point('need', labelled(waiting.need, need), labelled(waiting.needBy, neededBy))]),
    ...(offer === null
      ? []
      : [point('offer', labelled(waiting.offer, offer), labelled(waiting.offerBy, offeredBy), ours(waiting.open))]),
  ]
}

function toBeAsked({ who, asker, person }: PlanInvitation, waiting: WaitingWords): ListItem {
  const askers = [...theirs(asker), ...theirs(person)]
  const asked = askers.length === 0 ? ours(waiting.nobodyAsks) : [...label(waiting.asks), ...askers]
  return point('missing', labelled(waiting.missing, who), asked)
}

function openAnswers({ agreement, checks }: Plan, waiting: WaitingWords): ListItem[] {
  const notAgreed = agreement.clauses.filter(({ accepted }) => !accepted).length
  const unanswered = checks
    .flatMap(({ drafts }) => drafts)
    .some(({ counts, reply }) => reply === '' && counts['yes-with-changes'] + counts['not-yet'] > 0)
  return [
    ...(notAgreed === 0 ? [] : [point('agreement', ours(waiting.notAgreed(notAgreed)))]),
    ...(unanswered ? [point('words', ours(...waiting.unanswered))] : []),
  ]
}
