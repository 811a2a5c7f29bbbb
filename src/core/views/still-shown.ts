import type { Action, ActionUpdate } from '../actions/actions'
import { saysTheSame } from '../actions/news'
import type { Agenda, Stage } from '../agenda/agenda'
import type { Card } from '../cards/cards'
import type { Response } from '../check/check'
import type { Commitment } from '../commitments/commitments'
import { remember } from '../remember'
import { difference, get, put, remove, type Identified, type Table } from '../table'
import type { Theme } from '../themes/themes'
import type { Vote } from '../voting/voting'
import type { Workshop } from '../workshop'

/**
 * Makes, again and again, the workshop as a screen that stands still may show it: as it was then, in the words that
 * cards and themes have now, and without what was hidden, held, merged or taken back since. Only ever less than was
 * there.
 */
export function stillShown(): (then: Workshop, now: Workshop) => Workshop {
  const cards = remember(stillCards)
  const agenda = remember(stillAgenda)
  const themes = remember(stillThemes)
  const votes = remember(stillVotes)
  const priorities = remember(stillThere<Workshop['priorities'][number]>)
  const actions = remember(stillSaidOf)
  const notes = remember(stillThere<Workshop['notes'][number]>)
  const invitations = remember(stillThere<Workshop['invitations'][number]>)
  const matches = remember(stillThere<Workshop['matches'][number]>)
  const commitments = remember(stillOpenToAll)
  const responses = remember(stillSaid)
  return (then, now) => ({
    ...then,
    cards: cards(then.cards, now.cards),
    agenda: agenda(then.agenda, now.agenda),
    themes: themes(then.themes, now.themes),
    votes: votes(then.votes, now.votes),
    priorities: priorities(then.priorities, now.priorities),
    actions: actions(then.actions, now.actions),
    notes: notes(then.notes, now.notes),
    invitations: invitations(then.invitations, now.invitations),
    matches: matches(then.matches, now.matches),
    commitments: commitments(then.commitments, now.commitments),
    responses: responses(then.responses, now.responses),
  })
}

function stillCards(then: Table<Card>, now: Table<Card>): Table<Card> {
  const changes = difference(then, now)
  const left = changes.removed.reduce(remove, then)
  return changes.put.reduce((table, card) => {
    const before = get(then, card.id)
    if (before === undefined) return table
    // What was merged into another card since goes with it: that one may be hidden or held.
    const mergedInto = before.mergedInto ?? card.mergedInto
    if (before.text === card.text && before.hidden === card.hidden && before.mergedInto === mergedInto) return table
    const under = mergedInto === undefined ? {} : { mergedInto }
    return put(table, { ...before, text: card.text, hidden: before.hidden || card.hidden, ...under })
  }, left)
}

/** The stage that the room is in stays; the time of a stage is never another one than the facilitator's. */
function stillAgenda(then: Agenda, now: Agenda): Agenda {
  const held = new Set(now.stages.filter(({ cardsShown }) => !cardsShown).map(({ id }) => id))
  const timer = then.currentStageId === now.currentStageId ? now.timer : then.timer
  const stages = then.stages.map((stage): Stage => {
    return stage.cardsShown && held.has(stage.id) ? { ...stage, cardsShown: false } : stage
  })
  return { ...then, stages, timer }
}

function stillThemes(then: readonly Theme[], now: readonly Theme[]): readonly Theme[] {
  const named = new Map(now.map((theme) => [theme.id, theme]))
  return then.map((theme) => named.get(theme.id) ?? theme)
}

/** A result that was taken back is nobody's to see. */
function stillVotes(then: readonly Vote[], now: readonly Vote[]): readonly Vote[] {
  return then.flatMap((vote) => {
    const current = now.find(({ id }) => id === vote.id)
    if (current === undefined) return []
    return [vote.status === 'revealed' && current.status !== 'revealed' ? current : vote]
  })
}

/** A promise that its author took back, or keeps to themselves by now, is nobody's to see. */
function stillOpenToAll(then: readonly Commitment[], now: readonly Commitment[]): readonly Commitment[] {
  const current = new Map(now.map((one) => [one.id, one]))
  return then.filter((one) => one.private || current.get(one.id)?.private === false)
}

/** What was said of an action and taken back since is nobody's to see; what was said later waits. */
function stillSaidOf(then: readonly Action[], now: readonly Action[]): readonly Action[] {
  const current = new Map(now.map((action) => [action.id, action]))
  return then.flatMap((action) => {
    const stands = current.get(action.id)
    if (stands === undefined) return []
    const history = action.history.filter((update) => stands.history.some((other) => isSame(update, other)))
    if (history.length === action.history.length) return [action]
    const { status, changed } = history.at(-1) ?? { status: 'not started', changed: '' }
    return [{ ...action, history, status, statusNote: changed }]
  })
}

/** Acts that are played again after another was taken back make new objects of what was said. */
function isSame(one: ActionUpdate, other: ActionUpdate): boolean {
  return one === other || (one.at === other.at && saysTheSame(one, other))
}

function stillSaid(then: Table<Response>, now: Table<Response>): Table<Response> {
  return difference(then, now).removed.reduce(remove, then)
}

function stillThere<Row extends Identified>(then: readonly Row[], now: readonly Row[]): readonly Row[] {
  const there = new Set(now.map(({ id }) => id))
  return then.filter(({ id }) => there.has(id))
}
