import type { ProjectedCard } from '@core/views'
import { useMemo } from 'react'
import { Wall, type WallSection } from '../fitting/Wall'
import { useWords } from '../language'
import type { Projected, StageProps } from '../projected'
import { Screen } from '../Screen'
import type { ProjectorWords } from '../words'
import { cardItem, inOrder, mostCardsOnWall } from './card-items'

/** Themes as columns with their cards, and the cards that have no theme yet. */
export function GroupStage({ view, stage }: StageProps) {
  const words = useWords()
  const { themes, cards } = view
  const sections = useMemo(() => themeSections({ themes, cards }, words), [themes, cards, words])
  if (sections.length === 0) return <Screen view={view} stage={stage} />
  return (
    <Screen view={view} stage={stage}>
      <Wall sections={sections} />
    </Screen>
  )
}

function themeSections({ themes, cards }: Pick<Projected, 'themes' | 'cards'>, words: ProjectorWords): WallSection[] {
  const under = new Map<string, ProjectedCard[]>(themes.map(({ id }) => [id, []]))
  const loose: ProjectedCard[] = []
  for (const card of inOrder(cards.values())) (under.get(card.themeId ?? '') ?? loose).push(card)
  const most = Math.max(5, Math.floor(mostCardsOnWall / (themes.length + 1)))
  const sections = themes.map(({ id, name }) => section(id, name, under.get(id) ?? [], most, words))
  return loose.length === 0 ? sections : [...sections, section('loose', words.notGrouped, loose, most, words)]
}

function section(id: string, title: string, cards: readonly ProjectedCard[], most: number, words: ProjectorWords): WallSection {
  const items = cards.slice(0, most).map((card) => cardItem(card, false))
  if (cards.length <= most) return { id, title, items }
  return { id, title, items: [...items, { id: `more ${id}`, content: words.moreCards(cards.length - most) }] }
}
