import type { VoteView } from '@core/views'
import type { View } from '../../shared/acting/acting'
import { Disclosure } from '../../shared/parts/Disclosure'
import { counted } from '../../shared/words/counts'
import { Agenda } from './Agenda'
import { Now } from './Now'
import { CardsByTheme } from './CardsByTheme'
import styles from './Room.module.css'
import { Vote } from './Vote'

const voteLabels: Readonly<Record<VoteView['status'], string>> = {
  open: 'is open',
  closed: 'is closed',
  revealed: 'is revealed',
}

/** What the facilitator sees of the room, to look at: where it is, what was said, how it voted. */
export function Room({ view }: { readonly view: View }) {
  const { stages, currentStageId, cards, votes } = view
  const stage = stages.find(({ id }) => id === currentStageId)
  const current = votes.find(({ id }) => id === currentStageId)
  const vote = current ?? votes.findLast(({ status }) => status === 'revealed')
  const isVoting = stage?.activity.kind === 'vote' || stage?.activity.kind === 'score'
  const isCapturing = stage?.activity.kind === 'act' || stage?.activity.kind === 'read-back'
  return (
    <aside aria-label="The room" className={styles.room}>
      {stage === undefined ? (
        <section className={styles.now}>
          <h2 className={styles.prompt}>The workshop has not started</h2>
          <p className={styles.place}>Where the room is will be shown here.</p>
        </section>
      ) : (
        <Now view={view} stage={stage} />
      )}
      {/* What is open follows the stage that the room is in; in between it is the note-taker's to choose. */}
      <div key={stage?.id} className={styles.more}>
        {vote !== undefined && (
          <Disclosure
            title={vote === current ? 'The vote' : 'The last vote'}
            summary={voteLabels[vote.status]}
            initiallyOpen={isVoting}
          >
            <Vote vote={vote} view={view} />
          </Disclosure>
        )}
        <Disclosure title="Cards" summary={counted(cards.size, 'card')} initiallyOpen={!isVoting && !isCapturing}>
          <CardsByTheme view={view} />
        </Disclosure>
        <Disclosure title="Agenda" initiallyOpen={stage === undefined}>
          <Agenda stages={stages} currentStageId={currentStageId} />
        </Disclosure>
      </div>
    </aside>
  )
}
