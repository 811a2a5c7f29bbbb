import type { Plan, PlanAction } from './plan'
import type { OrganisationWeb } from './web/web'

export const webChoices = ['none', 'this-workshop', 'all-workshops'] as const

/** What of a plan is to be in a file. What is left out is said in it. */
export interface PlanChoice {
  /** The names of people: who answers for an action, who will ask somebody. Names within what was said stay. */
  readonly names: boolean
  /** What everyone said, word for word. */
  readonly cards: boolean
  readonly votes: boolean
  readonly offers: boolean
  /** The web of organisations: of this workshop, or across those of this laptop. */
  readonly web: (typeof webChoices)[number]
}

export const wholePlan: PlanChoice = { names: true, cards: true, votes: true, offers: true, web: 'this-workshop' }

/**
 * The plan without what was not chosen, which `leftOut.chosen` then names where there was any of it. Whichever web the
 * plan has stays unless none is wanted.
 *
 * Cards stay in no list of their own. What the room made of one keeps its words: a priority, what was voted on, an offer.
 */
export function chosenPlan(plan: Plan, choice: PlanChoice): Plan {
  let chosen = plan
  if (!choice.names) chosen = leaveOut('names', chosen, withoutNames(chosen))
  if (!choice.cards) chosen = leaveOut('cards', chosen, withoutCards(chosen))
  if (!choice.votes) chosen = leaveOut('votes', chosen, withoutVotes(chosen))
  if (!choice.offers) chosen = leaveOut('offers', chosen, withoutOffers(chosen))
  if (choice.web === 'none') chosen = leaveOut('web', chosen, chosen.web === null ? null : { web: null })
  return chosen
}

const parts = ['names', 'cards', 'votes', 'offers', 'web'] as const satisfies readonly (keyof PlanChoice)[]

/** `changed` is null where there was nothing to leave out. */
function leaveOut(part: keyof PlanChoice, plan: Plan, changed: Partial<Plan> | null): Plan {
  if (changed === null) return plan
  const chosen = parts.filter((one) => one === part || plan.leftOut.chosen.includes(one))
  return { ...plan, ...changed, leftOut: { ...plan.leftOut, chosen } }
}

function withoutNames({ actions, progress, invitations }: Plan): Partial<Plan> | null {
  const named = [...actions, ...(progress?.actions ?? []), ...invitations].some(({ person }) => person !== '')
  if (!named) return null
  const nameless = (action: PlanAction) => ({ ...action, person: '' })
  return {
    actions: actions.map(nameless),
    progress: progress === null ? null : { ...progress, actions: progress.actions.map(nameless) },
    invitations: invitations.map((invitation) => ({ ...invitation, person: '' })),
  }
}

/** A link between two cards is their words and nothing else. */
function withoutCards({ voices, priorities, links }: Plan): Partial<Plan> | null {
  const said = voices.length > 0 || links.length > 0 || priorities.some(({ cards }) => cards.length > 0)
  if (!said) return null
  return { voices: [], links: [], priorities: priorities.map((priority) => ({ ...priority, cards: [] })) }
}

/** How many were heard is no vote, and stays. */
function withoutVotes({ votes, priorities }: Plan): Partial<Plan> | null {
  if (votes.length === 0 && priorities.every((priority) => priority.votes === null)) return null
  return { votes: [], priorities: priorities.map((priority) => ({ ...priority, votes: null, method: null })) }
}

function withoutOffers({ offers, web }: Plan): Partial<Plan> | null {
  const tied = web?.links.some(({ ties }) => ties.some(({ kind }) => kind === 'offer')) ?? false
  if (offers.length === 0 && !tied) return null
  return { offers: [], web: web === null ? null : withoutOfferTies(web) }
}

/** A tie by an offer has the offer's words. */
function withoutOfferTies(web: OrganisationWeb): OrganisationWeb {
  const links = web.links.map((link) => ({ ...link, ties: link.ties.filter(({ kind }) => kind !== 'offer') }))
  return { ...web, links: links.filter(({ ties }) => ties.length > 0) }
}
