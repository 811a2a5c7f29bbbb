import type { VoteMethod } from '@core/voting/voting'
import { Banner } from '../../../shared/parts/Banner'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { counted } from '../../../shared/words/counts'
import { methodInWords } from './method-in-words'
import type { ComingOption } from './options-before-vote'
import styles from './VotePreview.module.css'

export interface VotePreviewProps {
  readonly options: readonly ComingOption[]
  readonly from: 'themes' | 'cards'
  readonly method: VoteMethod
}

/** People weigh up to about this many options well. */
const comfortableDotOptions = 20

/** What will be voted on and how, before the vote opens. */
export function VotePreview({ options, from, method }: VotePreviewProps) {
  if (options.length === 0) {
    return (
      <EmptyState title="There is nothing to vote on yet">
        {from === 'themes' ? 'Go back and group the cards into themes first.' : 'Go back and gather cards first.'}
      </EmptyState>
    )
  }
  return (
    <div className={styles.preview}>
      <p className={styles.method}>{methodInWords(method)}</p>
      {method.type === 'dots' && options.length > comfortableDotOptions && (
        <Banner tone="info" title={`${options.length} options are a lot to weigh.`}>
          Merging some first makes the vote easier to understand: 12 to 20 work well.
        </Banner>
      )}
      <ol className={styles.options}>
        {options.map(({ id, name, cards }) => (
          <li key={id} className={styles.option}>
            <span className={styles.name}>{name}</span>
            {cards !== null && <span className={styles.cards}>{counted(cards, 'card')}</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}
