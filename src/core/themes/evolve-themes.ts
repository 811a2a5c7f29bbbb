import { assertNever } from '../assert-never'
import { withCard } from '../cards/evolve-cards'
import { changed, moved, UnknownReference, without } from '../ordered'
import type { Workshop } from '../workshop'
import type { ThemesEvent } from './themes'

export function evolveThemes(workshop: Workshop, event: ThemesEvent): Workshop {
  const { themes } = workshop
  switch (event.type) {
    case 'themeCreated':
      return { ...workshop, themes: [...themes, event.theme] }
    case 'themeRenamed':
      return { ...workshop, themes: changed(themes, event.themeId, (theme) => ({ ...theme, name: event.name })) }
    case 'themeMoved':
      return { ...workshop, themes: moved(themes, event.themeId, event.position) }
    case 'cardsFiled': {
      const { themeId } = event
      if (themeId !== null && !themes.some(({ id }) => id === themeId)) throw new UnknownReference(themeId)
      const file = (cards: Workshop['cards'], cardId: string) => withCard(cards, cardId, (card) => ({ ...card, themeId }))
      return { ...workshop, cards: event.cardIds.reduce(file, workshop.cards) }
    }
    case 'themeRemoved':
      return { ...workshop, themes: without(themes, event.themeId) }
    default:
      return assertNever(event)
  }
}
