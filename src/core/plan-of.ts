import { isEnteredFor } from './actor'
import type { Card } from './cards/cards'
import type { Plan, PlanAction, PlanCard, PlanCount, PlanPriority, PlanTheme, PlanVote } from './plan'
import { rowsOf } from './table'
import { shownResult } from './views/vote-view'
import { optionName } from './voting/options'
import type { ShownTally } from './voting/result'
import type { Priority } from './voting/voting'
import type { Workshop } from './workshop'

/** The plan of a workshop as it stands. Hidden cards and votes that were not revealed are not in it. */
export function planOf(workshop: Workshop): Plan {
  const { details, people, priorities, notes, votes, closed } = workshop
  const everybody = [...rowsOf(people.participants)]
  const participants = everybody.filter(({ online }) => !online)
  const cards = [...rowsOf(workshop.cards)].toSorted((one, other) => one.number - other.number)
  const visible = cards.filter(({ hidden }) => !hidden)
  const nameOf = (priorityId: string | null) => priorityName(priorityId, workshop)
  return {
    format: 'roundtable-plan',
    version: 1,
    title: details.title,
    date: details.date,
    place: details.place,
    purpose: details.purpose,
    nextMeeting: details.nextMeeting,
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
    priorities: priorities.map((priority) => planPriority(priority, visible, workshop)),
    actions: workshop.actions.map((action) => planAction(action, workshop)),
    decisions: notes.filter(({ kind }) => kind === 'decision').map(({ text }) => text),
    notes: notes.flatMap(({ kind, text, priorityId }) =>
      kind === 'decision' ? [] : [{ kind, text, priority: nameOf(priorityId) }],
    ),
    votes: votes.filter(({ status }) => status === 'revealed').map((vote) => planVote(vote, workshop)),
    voices: voicesOf(visible, workshop),
    leftOut: {
      hiddenCards: cards.length - visible.length,
      votesNotRevealed: votes.filter(({ status }) => status !== 'revealed').length,
    },
  }
}

function planPriority(priority: Priority, visible: readonly Card[], workshop: Workshop): PlanPriority {
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

function planAction(action: Workshop['actions'][number], workshop: Workshop): PlanAction {
  const { id, text, person, due, measure, status, statusNote, accepted } = action
  const nameOf = (organisationId: string) =>
    workshop.people.organisations.find((organisation) => organisation.id === organisationId)?.name ?? ''
  return {
    id,
    text,
    priority: priorityName(action.priorityId, workshop),
    lead: action.leadId === null ? '' : nameOf(action.leadId),
    supporters: action.supporterIds.map(nameOf),
    person,
    due,
    measure,
    status,
    statusNote,
    accepted,
  }
}

function planVote(vote: Workshop['votes'][number], workshop: Workshop): PlanVote {
  const stage = workshop.agenda.stages.find(({ id }) => id === vote.id)
  const result = shownResult(vote, workshop)
  return {
    stage: stage?.title ?? '',
    prompt: stage?.prompt ?? '',
    result,
    names: result.options.map((option) => ({ optionId: option.id, name: optionName(option, workshop) ?? '' })),
  }
}

function voicesOf(visible: readonly Card[], { themes }: Workshop): PlanTheme[] {
  const inTheme = (themeId: string | null) => visible.filter((card) => card.themeId === themeId).map(planCard)
  return [...themes.map(({ id, name }) => ({ name, cards: inTheme(id) })), { name: null, cards: inTheme(null) }].filter(
    ({ name, cards }) => name !== null || cards.length > 0,
  )
}

function planCard({ number, text, kind, tag, enteredBy }: Card): PlanCard {
  return { number, text, kind, tag, enteredFor: isEnteredFor(enteredBy) }
}

function priorityName(priorityId: string | null, workshop: Workshop): string | null {
  const priority = workshop.priorities.find(({ id }) => id === priorityId)
  return priority === undefined ? null : optionName(priority, workshop)
}
