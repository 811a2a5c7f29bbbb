import type { VoteView } from '@core/views'
import { Lock } from 'lucide-react'
import { shareStyle } from '../../shared/results/share-style'
import { useWords } from '../language'
import styles from './VoteInProgress.module.css'

/** How many have voted, and how to; once it is closed, that the results come next. */
export function Turnout({ vote, how }: { readonly vote: VoteView; readonly how: string }) {
  const words = useWords()
  return (
    <div className={styles.turnout}>
      <p className={styles.voted}>
        {vote.status === 'closed' && (
          <>
            <Lock aria-hidden size="0.9em" strokeWidth={2.5} /> {words.voteClosed}.{' '}
          </>
        )}
        {words.voted(vote.voted, vote.present)}
      </p>
      <span aria-hidden className={styles.track}>
        <span className={styles.bar} style={shareStyle(vote.present === 0 ? 0 : vote.voted / vote.present)} />
      </span>
      <p className={styles.how}>
        {vote.status === 'closed' ? words.resultsSoon : `${how} ${words.hiddenUntilClosed}`}
      </p>
    </div>
  )
}
