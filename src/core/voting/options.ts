import type { Stage } from '../agenda/agenda'
import { get, rowsOf } from '../table'
import type { Workshop } from '../workshop'
import type { Vote, VoteOption } from './voting'

/** What a vote that opened in this stage now would ask, or null where the stage takes none. */
export function askedIn(
  { id, activity }: Pick<Stage, 'id' | 'activity'>,
  workshop: Pick<Workshop, 'themes' | 'cards'>,
): Pick<Vote, 'method' | 'options'> | null {
  switch (activity.kind) {
    case 'vote':
      return { method: activity.method, options: optionsOf(activity, workshop) }
    case 'score':
      return { method: { type: 'rating' }, options: [{ id, kind: 'question' }] }
    default:
      return null
  }
}

/** The themes in the wall's order, or the cards that may be seen and stand for themselves, in order of arrival. */
function optionsOf(
  { optionsFrom, cardKind }: Extract<Stage['activity'], { kind: 'vote' }>,
  { themes, cards }: Pick<Workshop, 'themes' | 'cards'>,
): VoteOption[] {
  if (optionsFrom === 'themes') return themes.map(({ id }) => ({ id, kind: 'theme' }))
  return [...rowsOf(cards)]
    .filter(({ kind, hidden, mergedInto }) => {
      return !hidden && mergedInto === undefined && (cardKind === undefined || kind === cardKind)
    })
    .toSorted((one, other) => one.number - other.number)
    .map(({ id }) => ({ id, kind: 'card' }))
}

/** The words that name an option; null where it has none that may be seen: a card that is hidden, merged or gone. */
export function optionName(
  { id, kind }: VoteOption,
  { themes, cards, agenda }: Pick<Workshop, 'themes' | 'cards' | 'agenda'>,
): string | null {
  switch (kind) {
    case 'theme':
      return themes.find((theme) => theme.id === id)?.name ?? null
    case 'card': {
      const card = get(cards, id)
      return card === undefined || card.hidden || card.mergedInto !== undefined ? null : card.text
    }
    case 'question': {
      const stage = agenda.stages.find((one) => one.id === id)
      return stage === undefined ? null : stage.prompt || stage.title
    }
  }
}
