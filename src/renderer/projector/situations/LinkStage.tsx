import type { StageActivity } from '@core/agenda/agenda'
import { useMemo, useRef } from 'react'
import { useBox } from '../../shared/parts/use-box'
import { type Web, webOf } from '../../shared/web/web-of'
import { WebPicture } from '../../shared/web/WebPicture'
import { Wall } from '../fitting/Wall'
import { useLanguage } from '../language'
import type { StageProps } from '../projected'
import { type RoundWords, roundWords } from '../round-words'
import { Screen } from '../Screen'
import { cardItem, inOrder, mostCardsOnWall } from './card-items'
import styles from './LinkStage.module.css'
import { useNewest } from './use-newest'

export interface LinkStageProps extends StageProps {
  readonly activity: Extract<StageActivity, { readonly kind: 'link' }>
}

/** What is there to link; then the web that the ideas make of it, and every idea in its words. */
export function LinkStage({ view, stage, activity }: LinkStageProps) {
  const words = roundWords[useLanguage()]
  const { cards } = view
  const web = useMemo(() => webOf(cards.values(), activity.joins), [cards, activity.joins])
  const newestId = useNewest(web.ideas)
  const there = useMemo(() => {
    const items = inOrder(cards.values()).filter(({ kind }) => kind === activity.joins)
    return [{ id: stage.id, title: null, items: items.slice(-mostCardsOnWall).map((card) => cardItem(card, true)) }]
  }, [cards, activity.joins, stage.id])
  const ideas = useMemo(() => ideaSections(web, words), [web, words])
  if (web.ideas.length === 0 && there[0]?.items.length === 0) return <Screen view={view} stage={stage} />
  if (web.ideas.length === 0) {
    return (
      <Screen view={view} stage={stage}>
        <p className={styles.summary}>
          {view.cardsInStage > 0 ? words.heldIdeas(view.cardsInStage) : words.whatIsThere}
        </p>
        <div className={styles.rest}>
          <Wall sections={there} />
        </div>
      </Screen>
    )
  }
  return (
    <Screen view={view} stage={stage}>
      <p className={styles.summary}>
        {words.ideas(web.ideas.length)}
        {web.alone.length > 0 && <span className={styles.alone}>{words.alone(web.alone.length)}</span>}
      </p>
      <div className={styles.columns}>
        <Picture web={web} newestId={newestId} />
        <Wall sections={ideas} newestId={newestId} look="list" maximumColumns={1} />
      </div>
    </Screen>
  )
}

/** Words in it are the smallest that may be projected, so that as many cards as possible have them. */
function Picture({ web, newestId }: { readonly web: Web; readonly newestId: string | null }) {
  const frame = useRef<HTMLDivElement>(null)
  const box = useBox(frame)
  const fontPx = useMemo(
    () => (box === null ? null : Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
    [box],
  )
  return (
    <div ref={frame} className={styles.picture}>
      {fontPx !== null && <WebPicture web={web} fontPx={fontPx} newestId={newestId} />}
    </div>
  )
}

function ideaSections({ ideas, joined }: Web, words: RoundWords) {
  const numberOf = new Map(joined.map(({ id, number }) => [id, number]))
  const items = ideas.map(({ id, number, text, joins }) => ({
    id,
    content: (
      <>
        <span className={styles.number}>{number}</span> {text}{' '}
        <span className={styles.joins}>
          {words.joins} {joins.map((cardId) => numberOf.get(cardId)).join(' + ')}
        </span>
      </>
    ),
  }))
  return [{ id: 'ideas', title: null, items }]
}
