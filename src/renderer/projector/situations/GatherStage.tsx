import { useMemo } from 'react'
import { Wall } from '../fitting/Wall'
import { useWords } from '../language'
import type { StageProps } from '../projected'
import { Screen } from '../Screen'
import { cardItem, inOrder, mostCardsOnWall } from './card-items'
import { FaceDownCards } from './FaceDownCards'
import { useNewest } from './use-newest'

/** Cards as they are written: only how many while they are held, then the words. */
export function GatherStage({ view, stage }: StageProps) {
  const words = useWords()
  const cards = useMemo(() => inOrder(view.cards.values()).filter(({ stageId }) => stageId === stage.id), [view.cards, stage.id])
  const sections = useMemo(() => {
    const earlier = Math.max(0, cards.length - mostCardsOnWall)
    const items = cards.slice(earlier).map((card) => cardItem(card, true))
    return [{ id: stage.id, title: earlier === 0 ? null : words.earlierCards(earlier), items }]
  }, [cards, stage.id, words])
  const newestId = useNewest(cards)
  if (!stage.cardsShown && view.cardsInStage === 0) return <Screen view={view} stage={stage} />
  return (
    <Screen view={view} stage={stage}>
      {stage.cardsShown && cards.length > 0 ? (
        <Wall sections={sections} newestId={newestId} />
      ) : (
        <FaceDownCards cards={view.cardsInStage} words={stage.cardsShown ? words.noCardsYet : words.held} />
      )}
    </Screen>
  )
}
