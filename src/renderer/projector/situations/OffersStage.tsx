import type { ProjectedCard, ProjectedMatch } from '@core/views'
import { useMemo } from 'react'
import { Wall, type WallItem } from '../fitting/Wall'
import { useLanguage, useWords } from '../language'
import type { Projected, StageProps } from '../projected'
import { type PromiseWords, promiseWords } from '../promise-words'
import { Screen } from '../Screen'
import { inOrder } from './card-items'
import { FaceDownCards } from './FaceDownCards'
import styles from './OffersStage.module.css'

/** Offers beside needs: first what goes together, joined; then what is still open. */
export function OffersStage({ view, stage }: StageProps) {
  const words = useWords()
  const said = promiseWords[useLanguage()]
  const { cards, matches, organisations } = view
  const items = useMemo(() => offerRows({ cards, matches, organisations }, said), [cards, matches, organisations, said])
  const sections = useMemo(() => [{ id: stage.id, title: null, items }], [stage.id, items])
  if (items.length === 0 && view.cardsInStage === 0) return <Screen view={view} stage={stage} />
  return (
    <Screen view={view} stage={stage}>
      {items.length === 0 ? (
        <FaceDownCards cards={view.cardsInStage} words={stage.cardsShown ? words.noCardsYet : words.held} />
      ) : (
        <>
          <div className={styles.heads}>
            <h2>{said.offers}</h2>
            <h2>{said.needs}</h2>
          </div>
          <div className={styles.rows}>
            <Wall sections={sections} look="list" maximumColumns={1} />
          </div>
        </>
      )}
    </Screen>
  )
}

type Told = Pick<Projected, 'cards' | 'matches' | 'organisations'>

/** Each pair in a row of its own, then the open offers and needs beside one another. */
function offerRows({ cards, matches, organisations }: Told, words: PromiseWords): WallItem[] {
  const joined = matches.flatMap((match) => {
    const [offer, need] = [cardOf(match.offerId), cardOf(match.needId)]
    return offer === null && need === null ? [] : [{ match, offer, need }]
  })
  const matchedIds = new Set(joined.flatMap(({ offer, need }) => [offer?.id, need?.id]))
  const open = (kind: 'offer' | 'need') =>
    inOrder(cards.values()).filter((card) => card.kind === kind && !matchedIds.has(card.id))
  const [offers, needs] = [open('offer'), open('need')]
  const rows = Array.from({ length: Math.max(offers.length, needs.length) }, (_, index) => index)
  return [
    ...joined.map(({ match, offer, need }) => ({
      id: match.id,
      content: (
        <span className={styles.pair}>
          {offer === null ? <Taker who={takerOf(match)} /> : <Face card={offer} />}
          <span aria-hidden className={styles.join} />
          {need === null ? <Taker who={takerOf(match)} /> : <Face card={need} />}
        </span>
      ),
    })),
    ...rows.map((index) => ({
      id: `open ${offers[index]?.id ?? ''} ${needs[index]?.id ?? ''}`,
      content: (
        <span className={styles.pair}>
          {offers[index] === undefined ? <span /> : <Face card={offers[index]} />}
          <span />
          {needs[index] === undefined ? <span /> : <Face card={needs[index]} />}
        </span>
      ),
    })),
  ]

  function cardOf(id: string | null): ProjectedCard | null {
    return id === null ? null : (cards.get(id) ?? null)
  }

  function takerOf({ takenUpBy }: ProjectedMatch): string {
    const name = organisations.find(({ id }) => id === takenUpBy)?.name
    return words.takenUpBy(name ?? words.aResident)
  }
}

function Face({ card: { number, text } }: { readonly card: ProjectedCard }) {
  return (
    <span className={styles.face}>
      <span className={styles.number}>{number}</span> {text}
    </span>
  )
}

function Taker({ who }: { readonly who: string }) {
  return <span className={styles.taker}>{who}</span>
}
