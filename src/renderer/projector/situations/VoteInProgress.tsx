import type { VoteMethod } from '@core/voting/voting'
import { Lock } from 'lucide-react'
import { useMemo } from 'react'
import { shareStyle } from '../../shared/results/share-style'
import { Wall } from '../fitting/Wall'
import { useWords } from '../language'
import { Screen } from '../Screen'
import type { ProjectorWords } from '../words'
import styles from './VoteInProgress.module.css'
import type { VoteProps } from './VoteStage'

/** How many have voted, and on what. Not one number of what they said is in this window. */
export function VoteInProgress({ view, stage, vote }: VoteProps) {
  const words = useWords()
  const { options } = vote
  const sections = useMemo(
    () => [{ id: 'options', title: null, items: options.map(({ id, name }) => ({ id, content: name })) }],
    [options],
  )
  return (
    <Screen view={view} stage={stage}>
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
          {vote.status === 'closed' ? words.resultsSoon : `${howToVote(vote.method, words)} ${words.hiddenUntilClosed}`}
        </p>
      </div>
      <div className={styles.rest}>
        <Wall sections={sections} />
      </div>
    </Screen>
  )
}

function howToVote(method: VoteMethod, words: ProjectorWords): string {
  return method.type === 'dots' ? words.dots(method.dots, method.stacking) : words.agreement
}
