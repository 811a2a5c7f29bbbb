import { useMemo } from 'react'
import { Wall } from '../fitting/Wall'
import { useWords } from '../language'
import type { StageProps } from '../projected'
import { Screen } from '../Screen'
import { cardItem, inOrder, mostCardsOnWall } from './card-items'
import { FaceDownCards } from './FaceDownCards'
import { useNewest } from './use-newest'
import styles from './Words.module.css'

/** Cards as they are written: only how many while they are held, then the words. */
export function GatherStage({ view, stage }: StageProps) {
  if (!stage.cardsShown && view.cardsInStage === 0) return <Screen view={view} stage={stage} />
  return (
    <Screen view={view} stage={stage}>
      <GatheredCards view={view} stage={stage} />
    </Screen>
  )
}

/** The cards of a stage, in the room that is left. */
export function GatheredCards({ view, stage }: StageProps) {
  const words = useWords()
  const cards = useMemo(
    () => inOrder(view.cards.values()).filter(({ stageId }) => stageId === stage.id),
    [view.cards, stage.id],
  )
  const sections = useMemo(() => {
    const items = cards.slice(-mostCardsOnWall).map((card) => cardItem(card, true))
    return [{ id: stage.id, title: null, items }]
  }, [cards, stage.id])
  const newestId = useNewest(cards)
  return (
    <>
      {cards.length > mostCardsOnWall && (
        <p className={styles.summary}>{words.newestCards(mostCardsOnWall, cards.length)}</p>
      )}
      {stage.cardsShown && cards.length > 0 ? (
        <div className={styles.rest}>
          <Wall sections={sections} newestId={newestId} />
        </div>
      ) : (
        <FaceDownCards cards={view.cardsInStage} words={stage.cardsShown ? words.noCardsYet : words.held} />
      )}
    </>
  )
}
