import type { StageActivity } from '@core/agenda/agenda'
import { Banner } from '../../../shared/parts/Banner'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { counted } from '../../../shared/words/counts'
import { cardKindLabels } from '../../../shared/words/labels'
import { methodInWords } from './method-in-words'
import type { ComingOption } from './options-before-vote'
import styles from './VotePreview.module.css'

export interface VotePreviewProps {
  readonly options: readonly ComingOption[]
  readonly activity: Extract<StageActivity, { readonly kind: 'vote' }>
}

/** People weigh up to about this many options well. */
const comfortableDotOptions = 20

/** What will be voted on and how, before the vote opens. */
export function VotePreview({ options, activity }: VotePreviewProps) {
  const { method, optionsFrom, cardKind } = activity
  if (options.length === 0) {
    return (
      <EmptyState title="There is nothing to vote on yet">
        {optionsFrom === 'themes'
          ? 'Go back and group the cards into themes first.'
          : cardKind === undefined
            ? 'Go back and gather cards first.'
            : `Only ${cardKindLabels[cardKind].toLowerCase()} cards are voted on here. Go back and gather some first.`}
      </EmptyState>
    )
  }
  return (
    <div className={styles.preview}>
      <p className={styles.method}>{methodInWords(method)}</p>
      <p className={styles.soft}>
        With any option, people can say a concern. It is shown with the result, never with whose it is.
      </p>
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
