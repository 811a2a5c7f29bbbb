import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { get, rowsOf } from '../table'
import { firstRefusal, sameName, textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import type { Theme, ThemesCommand, ThemesEvent } from './themes'

type Decided = Decision<ThemesEvent, Refusal>
type Refused = { accepted: false; refusal: Refusal }

export function decideThemes(command: ThemesCommand, workshop: Workshop, context: Context): Decided {
  switch (command.type) {
    case 'createTheme':
      return createTheme(command, workshop, context)
    case 'fileCards':
      return fileCards(command, workshop)
    default:
      return onTheme(workshop, command.themeId, (theme) => decideTheme(command, theme, workshop))
  }
}

type OneThemeCommand = Exclude<ThemesCommand, { type: 'createTheme' | 'fileCards' }>

function decideTheme(command: OneThemeCommand, theme: Theme, workshop: Workshop): Decided {
  switch (command.type) {
    case 'renameTheme': {
      const name = command.name.trim()
      if (name === theme.name) return accept()
      const others = workshop.themes.filter(({ id }) => id !== theme.id)
      return nameRefusal(name, others) ?? accept({ type: 'themeRenamed', themeId: theme.id, name })
    }
    case 'moveTheme':
      return accept({ type: 'themeMoved', themeId: theme.id, position: Math.max(0, command.position) })
    case 'mergeThemes': {
      const { intoThemeId } = command
      if (intoThemeId === theme.id) return refuse({ code: 'themes.into-itself', themeId: theme.id })
      return onTheme(workshop, intoThemeId, () => leaveTheme(theme, intoThemeId, workshop))
    }
    case 'dissolveTheme':
      return leaveTheme(theme, null, workshop)
    default:
      return assertNever(command)
  }
}

function createTheme(
  { name, cardIds }: Extract<ThemesCommand, { type: 'createTheme' }>,
  workshop: Workshop,
  { newId }: Context,
): Decided {
  if (workshop.themes.length >= limits.themes) return refuse({ code: 'themes.too-many', allowed: limits.themes })
  const refused = nameRefusal(name, workshop.themes) ?? cardsRefusal(cardIds, workshop)
  if (refused !== null) return refused
  const theme: Theme = { id: newId(), name: name.trim() }
  const created: ThemesEvent = { type: 'themeCreated', theme }
  return cardIds.length === 0
    ? accept<ThemesEvent>(created)
    : accept<ThemesEvent>(created, { type: 'cardsFiled', cardIds: [...new Set(cardIds)], themeId: theme.id })
}

function fileCards({ cardIds, themeId }: Extract<ThemesCommand, { type: 'fileCards' }>, workshop: Workshop): Decided {
  if (cardIds.length === 0) return refuse({ code: 'themes.no-cards' })
  const refused = cardsRefusal(cardIds, workshop)
  if (refused !== null) return refused
  if (themeId !== null && !workshop.themes.some(({ id }) => id === themeId)) {
    return refuse({ code: 'themes.unknown-theme', themeId })
  }
  const moving = [...new Set(cardIds)].filter((id) => get(workshop.cards, id)?.themeId !== themeId)
  return moving.length === 0 ? accept() : accept({ type: 'cardsFiled', cardIds: moving, themeId })
}

/** Takes a theme off the wall, once nothing else stands on it, and its cards to another theme or to none. */
function leaveTheme(theme: Theme, intoThemeId: string | null, workshop: Workshop): Decided {
  const vote = workshop.votes.find(({ options }) => options.some(({ id }) => id === theme.id))
  if (vote !== undefined) return refuse({ code: 'themes.in-a-vote', stageId: vote.id })
  if (workshop.priorities.some(({ id }) => id === theme.id)) {
    return refuse({ code: 'themes.is-priority', themeId: theme.id })
  }
  const cardIds = [...rowsOf(workshop.cards)].filter((card) => card.themeId === theme.id).map(({ id }) => id)
  const removed: ThemesEvent = { type: 'themeRemoved', themeId: theme.id }
  return cardIds.length === 0
    ? accept(removed)
    : accept<ThemesEvent>({ type: 'cardsFiled', cardIds, themeId: intoThemeId }, removed)
}

function onTheme(workshop: Workshop, themeId: string, decide: (theme: Theme) => Decided): Decided {
  const theme = workshop.themes.find(({ id }) => id === themeId)
  return theme === undefined ? refuse({ code: 'themes.unknown-theme', themeId }) : decide(theme)
}

function nameRefusal(name: string, others: readonly Theme[]): Refused | null {
  const taken = others.some((other) => sameName(other.name, name))
  return firstRefusal<Refusal>(
    textRefusal(name, limits.themeNameLength),
    taken ? { code: 'themes.name-taken', name: name.trim() } : null,
  )
}

function cardsRefusal(cardIds: readonly string[], { cards }: Workshop): Refused | null {
  for (const cardId of cardIds) {
    const card = get(cards, cardId)
    if (card === undefined) return refuse({ code: 'cards.unknown-card', cardId })
    if (card.mergedInto !== undefined) return refuse({ code: 'cards.merged', cardId, intoCardId: card.mergedInto })
  }
  return null
}
