import type { FacilitatorView, VoteView } from '@core/views'
import type { Act } from '@core/workshop'
import type { Received } from '@protocol/received'
import { counted, listed } from '../words/counts'
import { optionName, organisationName, stageTitle } from '../words/names'

export type VotedView = Pick<
  Received<FacilitatorView>,
  'votes' | 'turnout' | 'themes' | 'cards' | 'stages' | 'organisations' | 'participants' | 'priorities' | 'details'
>

export interface EffectOnVotes {
  readonly title: string
  readonly says: readonly string[]
  /** What the button does that goes ahead. */
  readonly confirm: string
}

/**
 * What an act would do to votes that people have taken part in; null where it touches none, or is refused anyway. No
 * ballot is ever lost by one of these: what changes is what a ballot stands beside, or for whom it counts.
 */
export function effectOnVotes(act: Act, view: VotedView): EffectOnVotes | null {
  switch (act.type) {
    case 'renameTheme':
      return isSame(act.name, optionName(view, act.themeId)) ? null : renaming(act.themeId, 'theme', view)
    case 'editCard':
      return isSame(act.text, view.cards.get(act.cardId)?.text) ? null : renaming(act.cardId, 'card', view)
    case 'hideCard':
      return act.hidden ? hiding(act.cardId, view) : null
    case 'fileCards':
      return filing(act.cardIds, act.themeId, view)
    case 'createTheme':
      return filing(act.cardIds, null, view)
    case 'mergeCards':
      return filing(act.cardIds, view.cards.get(act.intoCardId)?.themeId ?? null, view)
    case 'changeOrganisation':
      return act.changes.sector === undefined ? null : movingSector(act.organisationId, act.changes.sector, view)
    default:
      return null
  }
}

function renaming(optionId: string, what: 'theme' | 'card', view: VotedView): EffectOnVotes | null {
  const votes = votesOn(optionId, view)
  if (votes.length === 0) return null
  return {
    title: what === 'theme' ? 'Rename a theme that was voted on?' : 'Change a card that was voted on?',
    says: votes.map((vote) => {
      const [name, ballots] = [titleOf(vote, view), counted(vote.voted, 'ballot')]
      switch (vote.status) {
        case 'open':
          return `${name} is open, with ${ballots} so far. They count for the new words, which people see at once.`
        case 'closed':
          return `${name} has ${ballots}. They count for the new words when it is revealed.`
        case 'revealed':
          return `The result of ${name} stays as it is, beside the new words, on every screen and in the plan.`
      }
    }),
    confirm: what === 'theme' ? 'Rename it' : 'Change it',
  }
}

function hiding(cardId: string, view: VotedView): EffectOnVotes | null {
  const votes = votesOn(cardId, view)
  const isRefused = votes.some(({ status }) => status === 'open') || view.priorities.some(({ id }) => id === cardId)
  if (votes.length === 0 || isRefused) return null
  return {
    title: 'Hide a card that was voted on?',
    says: [
      ...votes.map((vote) =>
        vote.status === 'revealed'
          ? `Its line goes from the result of ${titleOf(vote, view)}, on every screen and in the plan.`
          : `Its line is left out when ${titleOf(vote, view)} is revealed, and that vote cannot be opened again meanwhile.`,
      ),
      'The other lines and all ballots stay as they are. Show the card again, and its line is back.',
    ],
    confirm: 'Hide it',
  }
}

function filing(cardIds: readonly string[], themeId: string | null, view: VotedView): EffectOnVotes | null {
  const moving = cardIds.flatMap((id) => view.cards.get(id) ?? []).filter((card) => card.themeId !== themeId)
  if (moving.length === 0) return null
  const touched = new Set([...moving.map((card) => card.themeId), themeId])
  const voted = view.themes.filter(({ id }) => touched.has(id) && votesOn(id, view).length > 0)
  if (voted.length === 0) return null
  const names = listed(voted.map(({ name }) => `“${name}”`))
  return {
    title: 'Move cards after the vote?',
    says: [
      `People voted on ${names} with the cards that are there now.`,
      'No ballot changes: each stays with the theme’s name. What stands under the name does, on every screen and in the plan.',
    ],
    confirm: `Move ${counted(moving.length, 'card')}`,
  }
}

function movingSector(
  organisationId: string,
  sector: keyof VotedView['details']['sectorLabels'],
  view: VotedView,
): EffectOnVotes | null {
  const organisation = view.organisations.find(({ id }) => id === organisationId)
  if (organisation === undefined || organisation.sector === sector) return null
  const votes = view.votes.map((vote) => ({ vote, theirs: ballotsOf(organisationId, vote, view) }))
  const counting = votes.filter(({ theirs }) => theirs > 0)
  // Once their count was seen it is refused.
  if (counting.length === 0 || counting.some(({ vote }) => vote.status === 'revealed')) return null
  const { [sector]: to, [organisation.sector]: from } = view.details.sectorLabels
  return {
    title: `Change the sector of ${organisationName(view, organisationId) ?? 'this organisation'}?`,
    says: counting.map(
      ({ vote, theirs }) =>
        `${counted(theirs, 'ballot')} of its people in ${titleOf(vote, view)} will count for ${to}, not for ${from}, when it is revealed.`,
    ),
    confirm: 'Change the sector',
  }
}

/** The votes in which people have voted with this as one of the options. */
function votesOn(optionId: string, { votes }: VotedView): readonly VoteView[] {
  return votes.filter(({ voted, options }) => voted > 0 && options.some(({ id }) => id === optionId))
}

function ballotsOf(organisationId: string, { id }: VoteView, { turnout, participants }: VotedView): number {
  const votedIds = turnout.find((one) => one.id === id)?.votedIds ?? []
  return votedIds.filter((voterId) => participants.get(voterId)?.organisationId === organisationId).length
}

function titleOf({ id }: VoteView, view: VotedView): string {
  return `“${stageTitle(view, id) ?? 'the vote'}”`
}

function isSame(words: string, before: string | null | undefined): boolean {
  return words.trim() === before
}
