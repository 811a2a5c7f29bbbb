import type { VoteView } from '@core/views'
import { useMemo } from 'react'
import type { DoAct, View } from '../panel'
import { rosterOf } from '../people/roster'
import styles from './OpenVote.module.css'
import { PaperBallot } from './PaperBallot'
import { Turnout } from './Turnout'

/** While people vote: how many have, never what; and the way in for ballots on paper. */
export function OpenVote({ view, vote, act }: { readonly view: View; readonly vote: VoteView; readonly act: DoAct }) {
  const { organisations, participants, turnout } = view
  const roster = useMemo(() => rosterOf(organisations, participants), [organisations, participants])
  const votedIds = useMemo(() => new Set(turnout.find(({ id }) => id === vote.id)?.votedIds), [turnout, vote.id])
  return (
    <div className={styles.columns}>
      <section aria-label="Turnout" className={styles.turnout}>
        <p className={styles.voted}>
          <strong className={styles.number}>{vote.voted}</strong> of {vote.present} have voted
        </p>
        {/* Not every ballot is said aloud, or nothing else could be heard. */}
        <p role="status" className="visually-hidden">
          {saidOf(vote)}
        </p>
        <Turnout roster={roster} votedIds={votedIds} sectorLabels={view.details.sectorLabels} />
      </section>
      <PaperBallot vote={vote} roster={roster} votedIds={votedIds} act={act} />
    </div>
  )
}

function saidOf({ voted, present }: VoteView): string {
  if (voted === 0) return ''
  if (voted >= present) return 'Everyone has voted'
  return voted * 2 >= present ? 'Half have voted' : ''
}
