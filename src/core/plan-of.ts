import { isEnteredFor } from './actor'
import { mergedUnder } from './cards/merging'
import type { Card } from './cards/cards'
import { equalVoiceOf, publishedVoice } from './equal-voice'
import type { Plan, PlanCard, PlanCount, PlanPriority, PlanTheme, PlanVote } from './plan'
import { outcomesOf } from './plan-outcomes'
import { actionsOf } from './plan-progress'
import { rowsOf } from './table'
import { shownResult } from './views/vote-view'
import { optionName } from './voting/options'
import { priorityName } from './voting/priority-name'
import type { ShownTally } from './voting/result'
import type { Priority } from './voting/voting'
import { webOf } from './web/web-of'
import type { Workshop } from './workshop'

/** The plan of a workshop as it stands. Hidden cards and votes that were not revealed are not in it. */
export function planOf(workshop: Workshop): Plan {
  const { details, people, priorities, notes, votes, closed } = workshop
  const everybody = [...rowsOf(people.participants)]
  const participants = everybody.filter(({ online }) => !online)
  const cards = [...rowsOf(workshop.cards)].toSorted((one, other) => one.number - other.number)
  const shown = cards.filter(({ hidden }) => !hidden)
  const visible = shown.filter(({ mergedInto }) => mergedInto === undefined)
  const planCard = planCards(mergedUnder(shown))
  const nameOf = (priorityId: string | null) => priorityName(priorityId, workshop)
  const plan = {
    format: 'roundtable-plan' as const,
    version: 1 as const,
    title: details.title,
    date: details.date,
    place: details.place,
    purpose: details.purpose,
    nextMeeting: details.nextMeeting,
    nextMeetingAt: details.nextMeetingAt,
    rehearsal: details.rehearsal,
    attribution: details.attribution,
    closed,
    sectorLabels: details.sectorLabels,
    organisations: people.organisations.map(({ id, name, sector }) => ({
      name,
      sector,
      people: participants.filter(({ organisationId }) => organisationId === id).length,
    })),
    residents: participants.filter(({ organisationId }) => organisationId === null).length,
    people: participants.length,
    online: everybody.length - participants.length,
    priorities: priorities.map((priority) => planPriority(priority, visible, planCard, workshop)),
    ...actionsOf(workshop),
    decisions: notes.filter(({ kind }) => kind === 'decision').map(({ text }) => text),
    notes: notes.flatMap(({ kind, text, priorityId }) =>
      kind === 'decision' ? [] : [{ kind, text, priority: nameOf(priorityId) }],
    ),
    votes: votes.filter(({ status }) => status === 'revealed').map((vote) => planVote(vote, workshop)),
    ...outcomesOf(workshop),
    equalVoice: voiceOf(shown, workshop),
    voices: voicesOf(visible, planCard, workshop),
    leftOut: {
      hiddenCards: cards.length - shown.length,
      votesNotRevealed: votes.filter(({ status }) => status !== 'revealed').length,
      privateCommitments: workshop.commitments.filter((one) => one.private).length,
      chosen: [],
    },
  }
  return { ...plan, web: webOf([plan]) }
}

function planPriority(
  priority: Priority,
  visible: readonly Card[],
  planCard: (card: Card) => PlanCard,
  workshop: Workshop,
): PlanPriority {
  const vote = workshop.votes.find(({ id, status }) => id === priority.stageId && status === 'revealed')
  const offered = vote?.options.some(({ id }) => id === priority.id) ?? false
  const cards = visible.filter((card) => (priority.kind === 'theme' ? card.themeId === priority.id : card.id === priority.id))
  const base = { id: priority.id, name: optionName(priority, workshop) ?? '', cards: cards.map(planCard) }
  if (vote === undefined || !offered) return { ...base, votes: null, method: null }
  const { person, organisation, sector } = shownResult(vote, workshop).tallies
  return {
    ...base,
    votes: {
      person: countOf(person, priority.id),
      organisation: countOf(organisation, priority.id),
      sector: countOf(sector, priority.id),
    },
    method: vote.method,
  }
}

function countOf(tally: ShownTally, optionId: string): PlanCount {
  if ('withheld' in tally) return tally
  const row = tally.rows.find((candidate) => candidate.optionId === optionId)
  if (row === undefined) return { withheld: 'no-ballots' }
  const { value, rank, tied } = row
  return { value, rank, tied }
}

function planVote(vote: Workshop['votes'][number], workshop: Workshop): PlanVote {
  const stage = workshop.agenda.stages.find(({ id }) => id === vote.id)
  const result = shownResult(vote, workshop)
  const before = workshop.votes.find(({ id, status }) => id === stage?.repeats && status === 'revealed')
  const activity = stage?.activity
  return {
    stage: stage?.title ?? '',
    prompt: stage?.prompt ?? '',
    ...(activity?.kind === 'score' ? { score: { lowest: activity.lowest, highest: activity.highest } } : {}),
    result,
    ...(before === undefined ? {} : { before: shownResult(before, workshop) }),
    names: result.options.map((option) => ({ optionId: option.id, name: optionName(option, workshop) ?? '' })),
  }
}

function voicesOf(visible: readonly Card[], planCard: (card: Card) => PlanCard, { themes }: Workshop): PlanTheme[] {
  const inTheme = (themeId: string | null) => visible.filter((card) => card.themeId === themeId).map(planCard)
  return [...themes.map(({ id, name }) => ({ name, cards: inTheme(id) })), { name: null, cards: inTheme(null) }].filter(
    ({ name, cards }) => name !== null || cards.length > 0,
  )
}

function planCards(under: ReadonlyMap<string, readonly Card[]>): (card: Card) => PlanCard {
  return ({ id, number, text, kind, tag, enteredBy }) => {
    const merged = (under.get(id) ?? []).map((card) => card.text)
    return { number, text, kind, tag, enteredFor: isEnteredFor(enteredBy), merged }
  }
}

function voiceOf(shown: readonly Card[], { people, agenda: { stages }, details }: Workshop): Plan['equalVoice'] {
  const written = new Map<string | null, number>()
  for (const { participantId } of shown) written.set(participantId, (written.get(participantId) ?? 0) + 1)
  const cardsOf = (participantId: string) => written.get(participantId) ?? 0
  const { minimumGroup } = details.counting
  return publishedVoice(equalVoiceOf({ people, stages, cardsOf }, minimumGroup), people, minimumGroup)
}
