import type { Stage } from '@core/agenda/agenda'
import { useMemo } from 'react'
import { AddCardForm } from '../cards/AddCardForm'
import { CardList } from '../cards/CardList'
import { newestFirst } from '../cards/card-order'
import { labelsOf, rosterOf } from '../people/roster'
import type { DoAct, View } from '../panel'
import styles from './Reasons.module.css'

export interface ReasonsProps {
  readonly view: View
  readonly stage: Stage
  readonly act: DoAct
}

/** Why people score as they do: cards, held until they are shown. */
export function Reasons({ view, stage, act }: ReasonsProps) {
  const { cards, organisations, participants } = view
  const reasons = useMemo(() => newestFirst(cards, stage.id), [cards, stage.id])
  const whoOf = useMemo(() => labelsOf(rosterOf(organisations, participants)), [organisations, participants])
  return (
    <section aria-label="Why" className={styles.reasons}>
      <h3 className={styles.title}>Why?</h3>
      <AddCardForm view={view} stageId={stage.id} kind="insight" tags={[]} act={act} />
      {reasons.length === 0 ? (
        <p className={styles.none}>Reasons from phones appear here; type in what people say aloud.</p>
      ) : (
        <CardList cards={reasons} whoOf={whoOf} act={act} />
      )}
    </section>
  )
}
