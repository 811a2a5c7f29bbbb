import type { VoteView } from '@core/views'
import styles from './ClosedVote.module.css'

/** Between closing and revealing: nobody sees anything but how many voted. */
export function ClosedVote({ vote, minimumGroup }: { readonly vote: VoteView; readonly minimumGroup: number }) {
  return (
    <div className={styles.closed}>
      <p className={styles.voted}>
        <strong className={styles.number}>{vote.voted}</strong> of {vote.present} voted
      </p>
      <p className={styles.next}>
        Nobody has seen the result yet, you included. Reveal it when the room is looking. After that, ballots can no
        longer be changed.
      </p>
      {vote.voted > 0 && vote.voted < minimumGroup && (
        <p className={styles.few}>
          With fewer than {minimumGroup} ballots no totals will be shown, so that nobody’s vote can be worked out.
        </p>
      )}
    </div>
  )
}
