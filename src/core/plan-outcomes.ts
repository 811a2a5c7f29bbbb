import type { StageActivity } from './agenda/agenda'
import { checkedDrafts } from './check/drafts'
import { subjectsOf } from './check/subjects'
import type { Card } from './cards/cards'
import type { Plan, PlanCheck, PlanLink, PlanOffer } from './plan'
import { get, rowsOf } from './table'
import type { Workshop } from './workshop'

type Outcomes = Pick<Plan, 'commitments' | 'offers' | 'links' | 'invitations' | 'agreement' | 'checks'>

/** What people promised, offered, linked and agreed to, as the plan says it. Nothing private or hidden is in it. */
export function outcomesOf(workshop: Workshop): Outcomes {
  const { commitments, invitations, agreement, people } = workshop
  const nameOf = (organisationId: string | null) =>
    people.organisations.find(({ id }) => id === organisationId)?.name ?? null
  return {
    commitments: commitments.flatMap((one) =>
      one.private ? [] : [{ text: one.text, organisation: nameOf(one.organisationId) }],
    ),
    offers: offersOf(workshop, nameOf),
    links: linksOf(workshop),
    invitations: invitations.map(({ who, askerId, person }) => ({ who, asker: nameOf(askerId) ?? '', person })),
    agreement: {
      clauses: agreement.clauses.map(({ part, text, accepted }) => ({ part, text, accepted })),
      reviewDate: agreement.reviewDate,
    },
    checks: checksOf(workshop),
  }
}

type NameOf = (organisationId: string | null) => string | null

/** What was matched first, then the offers and needs that nobody took up, each in order of arrival. */
function offersOf(workshop: Workshop, nameOf: NameOf): PlanOffer[] {
  const { cards, matches, people } = workshop
  const visible = (cardId: string | null) => {
    const card = cardId === null ? undefined : get(cards, cardId)
    return card === undefined || card.hidden ? null : card
  }
  const speaker = (participantId: string | null) =>
    nameOf(participantId === null ? null : (get(people.participants, participantId)?.organisationId ?? null)) ?? ''
  const row = (offer: Card | null, need: Card | null, takenUpBy: string, matched: boolean): PlanOffer => ({
    offer: offer?.text ?? null,
    need: need?.text ?? null,
    offeredBy: speaker(offer?.participantId ?? null),
    neededBy: speaker(need?.participantId ?? null),
    takenUpBy,
    matched,
  })
  const matched = matches.flatMap(({ offerId, needId, participantId }) => {
    const [offer, need] = [visible(offerId), visible(needId)]
    return offer === null && need === null ? [] : [row(offer, need, speaker(participantId), true)]
  })
  const matchedIds = new Set(matches.flatMap(({ offerId, needId }) => [offerId, needId]))
  const open = inOrder(rowsOf(cards)).flatMap((card) => {
    if (card.hidden || card.mergedInto !== undefined || matchedIds.has(card.id)) return []
    if (card.kind === 'offer') return [row(card, null, '', false)]
    return card.kind === 'need' ? [row(null, card, '', false)] : []
  })
  return [...matched, ...open]
}

function linksOf({ cards }: Workshop): PlanLink[] {
  return inOrder(rowsOf(cards)).flatMap(({ text, hidden, joins }) => {
    if (hidden || joins === undefined) return []
    const [one, other] = [get(cards, joins[0]), get(cards, joins[1])]
    if (one === undefined || other === undefined || one.hidden || other.hidden) return []
    return [{ idea: text, joins: [one.text, other.text] }]
  })
}

function checksOf(workshop: Workshop): PlanCheck[] {
  return workshop.agenda.stages.flatMap(({ id, title, prompt, activity }) => {
    if (!isCheck(activity)) return []
    const subjects = subjectsOf(activity.of, workshop)
    const drafts = checkedDrafts(id, subjects, rowsOf(workshop.responses), workshop.replies)
    return [
      {
        stage: title,
        prompt,
        sectors: activity.sectors,
        drafts: drafts.map(({ name, counts, words, reply }) => ({ name, counts, words, reply })),
      },
    ]
  })
}

function isCheck(activity: StageActivity): activity is Extract<StageActivity, { kind: 'check' }> {
  return activity.kind === 'check'
}

function inOrder(cards: Iterable<Card>): Card[] {
  return [...cards].toSorted((one, other) => one.number - other.number)
}
