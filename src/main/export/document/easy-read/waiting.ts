import type { Plan, PlanInvitation, PlanOffer } from '@core/plan'
import { heading, section } from '../blocks'
import type { Block, ListItem } from '../document'
import { type EasyReadContext, label, labelled, ours, point, points, theirs } from './points'

/** What is still open: leads, dates, clauses, answers, needs, offers, and people to be asked. Nothing where all is settled. */
export function* whatWeWaitFor({ plan, words: { waiting } }: EasyReadContext): Generator<Block> {
  const open = [...openActions(plan, waiting), ...openAnswers(plan, waiting)]
  const unmatched = plan.offers.filter(({ matched }) => !matched)
  const needs = unmatched.flatMap((each) => openNeed(each, waiting))
  const offers = unmatched.flatMap((each) => openOffer(each, waiting))
  const missing = plan.invitations.map((each) => toBeAsked(each, waiting))
  if (open.length + needs.length + offers.length + missing.length === 0) return
  yield section(waiting.title)
  yield* points(open)
  yield* under(waiting.needs, needs)
  yield* under(waiting.offers, offers)
  yield* under(waiting.missing, missing)
}

function* under(title: string, items: readonly ListItem[]): Generator<Block> {
  if (items.length > 0) yield heading(title)
  yield* points(items)
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

function openNeed({ need, neededBy }: PlanOffer, waiting: WaitingWords): ListItem[] {
  return need === null ? [] : [point('need', theirs(need), labelled(waiting.needBy, neededBy))]
}

function openOffer({ offer, offeredBy }: PlanOffer, waiting: WaitingWords): ListItem[] {
  return offer === null ? [] : [point('offer', theirs(offer), labelled(waiting.offerBy, offeredBy))]
}

function toBeAsked({ who, asker, person }: PlanInvitation, waiting: WaitingWords): ListItem {
  const askers = [...theirs(asker), ...theirs(person)]
  const asked = askers.length === 0 ? ours(waiting.nobodyAsks) : [...label(waiting.asks), ...askers]
  return point('missing', theirs(who), asked)
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
