import { useMemo } from 'react'
import { Wall, type WallSection } from '../fitting/Wall'
import { useWords } from '../language'
import type { Projected, StageProps } from '../projected'
import { Screen } from '../Screen'
import { cardItems } from './card-items'

/** Themes as columns with their cards, and the cards that have no theme yet. */
export function GroupStage({ view, stage }: StageProps) {
  const words = useWords()
  const { themes, cards } = view
  const sections = useMemo(() => themeSections({ themes, cards }, words.notGrouped), [themes, cards, words])
  if (sections.length === 0) return <Screen view={view} stage={stage} />
  return (
    <Screen view={view} stage={stage}>
      <Wall sections={sections} />
    </Screen>
  )
}

function themeSections({ themes, cards }: Pick<Projected, 'themes' | 'cards'>, withoutTheme: string): WallSection[] {
  const known = new Set(themes.map(({ id }) => id))
  const loose = cardItems(cards, ({ themeId }) => themeId === null || !known.has(themeId))
  const sections = themes.map(({ id, name }) => ({ id, title: name, items: cardItems(cards, ({ themeId }) => themeId === id) }))
  return loose.length === 0 ? sections : [...sections, { id: 'loose', title: withoutTheme, items: loose }]
}
