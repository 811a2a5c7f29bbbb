import type { ProjectedCard } from '@core/views'
import type { Theme } from '@core/themes/themes'
import type { Spotlight } from '@protocol/screen'
import { useMemo } from 'react'
import { LargestWords } from '../fitting/LargestWords'
import { Wall } from '../fitting/Wall'
import { Footer } from '../Footer'
import type { Projected } from '../projected'
import { cardItem, inOrder } from '../situations/card-items'
import words from '../situations/Words.module.css'
import styles from './SpotlightScreen.module.css'

/** What the room looks at alone, as it may see it. */
export type Spotlit =
  | { readonly kind: 'card'; readonly card: ProjectedCard }
  | { readonly kind: 'theme'; readonly theme: Theme }

/** The card or theme that is pointed at; null where the room may not see it. */
export function spotlit({ kind, id }: Spotlight, { cards, themes }: Projected): Spotlit | null {
  if (kind === 'card') {
    const card = cards.get(id)
    return card === undefined ? null : { kind, card }
  }
  const theme = themes.find((candidate) => candidate.id === id)
  return theme === undefined ? null : { kind, theme }
}

/** One card or one theme with its cards, as large as the room allows. */
export function SpotlightScreen({ view, on }: { view: Projected; on: Spotlit }) {
  return (
    <main className={styles.screen}>
      {on.kind === 'card' ? <CardAlone card={on.card} /> : <ThemeAlone theme={on.theme} cards={view.cards} />}
      <Footer view={view} />
    </main>
  )
}

function CardAlone({ card }: { card: ProjectedCard }) {
  return (
    <LargestWords content={card}>
      <h1 className={styles.card}>
        <span className={words.cardNumber}>{card.number}</span> {card.text}
      </h1>
    </LargestWords>
  )
}

function ThemeAlone({ theme, cards }: { theme: Theme; cards: Projected['cards'] }) {
  const sections = useMemo(() => {
    const items = inOrder(cards.values()).filter(({ themeId }) => themeId === theme.id)
    return [{ id: theme.id, title: null, items: items.map((card) => cardItem(card, false)) }]
  }, [cards, theme.id])
  if (sections[0]?.items.length === 0) {
    return (
      <LargestWords content={theme}>
        <h1 className={styles.card}>{theme.name}</h1>
      </LargestWords>
    )
  }
  return (
    <>
      <h1 className={theme.name.length <= 40 ? styles.theme : styles.longTheme}>{theme.name}</h1>
      <div className={styles.rest}>
        <Wall sections={sections} />
      </div>
    </>
  )
}
