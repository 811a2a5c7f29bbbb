import type { StageActivity } from '@core/agenda/agenda'
import { useMemo, useRef } from 'react'
import { useBox } from '../../shared/parts/use-box'
import { type Web, webOf } from '../../shared/web/web-of'
import { type WebPage, webPages } from '../../shared/web/web-pages'
import { WebPicture } from '../../shared/web/WebPicture'
import { PageMark } from '../fitting/PageMark'
import { usePages } from '../fitting/use-pages'
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
      <PagedWeb web={web} newestId={newestId} words={words} />
    </Screen>
  )
}

interface PagedWebProps {
  readonly web: Web
  readonly newestId: string | null
  readonly words: RoundWords
}

/** For each idea that stands beside the picture. */
const readingMsAnIdea = 2_500

/** As much of the web as can be read at once, with its ideas beside it; the pages turn. */
function PagedWeb({ web, newestId, words }: PagedWebProps) {
  const frame = useRef<HTMLDivElement>(null)
  const box = useBox(frame)
  const { joined, ideas } = web
  const laidOut = useMemo(() => {
    if (box === null) return null
    // The smallest words that may be projected, so that as many cards as possible have them.
    const fontPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    return { fontPx, pages: webPages({ joined, ideas }, box.width * box.height, fontPx) }
  }, [box, joined, ideas])
  const pages = laidOut?.pages ?? []
  const longest = Math.max(6, ...pages.map((one) => one.ideas.length))
  const newestPage = pages.findIndex((one) => one.ideas.some(({ id }) => id === newestId))
  const page = usePages(pages.length, newestPage === -1 ? null : newestPage, newestId, longest * readingMsAnIdea)
  const shown = pages[page]
  const sections = useMemo(() => (shown === undefined ? [] : ideaSections(shown, words)), [shown, words])
  return (
    <>
      <div className={styles.columns}>
        <div ref={frame} className={styles.picture}>
          {shown !== undefined && laidOut !== null && (
            <WebPicture key={page} web={shown} fontPx={laidOut.fontPx} newestId={newestId} />
          )}
        </div>
        {shown !== undefined && (
          <Wall key={page} sections={sections} newestId={newestId} look="list" maximumColumns={1} />
        )}
      </div>
      <PageMark page={page} pages={pages.length} />
    </>
  )
}

function ideaSections({ ideas, joined }: WebPage, words: RoundWords) {
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
