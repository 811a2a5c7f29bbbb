import { useMemo } from 'react'
import { Wall } from '../fitting/Wall'
import { useWords } from '../language'
import type { StageProps } from '../projected'
import { Screen } from '../Screen'
import { cardItems } from './card-items'
import { FaceDownCards } from './FaceDownCards'
import { useNewest } from './use-newest'

/** Cards as they are written: only how many while they are held, then the words. */
export function GatherStage({ view, stage }: StageProps) {
  const words = useWords()
  const items = useMemo(() => cardItems(view.cards, (card) => card.stageId === stage.id, true), [view.cards, stage.id])
  const sections = useMemo(() => [{ id: stage.id, title: null, items }], [items, stage.id])
  const newestId = useNewest(items)
  if (!stage.cardsShown && view.cardsInStage === 0) return <Screen view={view} stage={stage} />
  return (
    <Screen view={view} stage={stage}>
      {stage.cardsShown && items.length > 0 ? (
        <Wall sections={sections} newestId={newestId} />
      ) : (
        <FaceDownCards cards={view.cardsInStage} words={stage.cardsShown ? words.noCardsYet : words.held} />
      )}
    </Screen>
  )
}
