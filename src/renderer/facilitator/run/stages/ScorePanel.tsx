import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import { CardsTool } from '../cards/CardsTool'
import type { PanelProps } from '../panel'
import { Reasons } from '../vote/Reasons'
import { RevealedScore } from '../vote/RevealedScore'
import styles from './ScorePanel.module.css'
import { StageFrame } from './StageFrame'
import { voteStep } from './vote-step'

/** One question from 1 to 5, in private, and why. */
export function ScorePanel({ view, stage, activity, act }: PanelProps<'score'>) {
  const { lowest, highest } = activity
  const vote = view.votes.find(({ id }) => id === stage.id)
  const { shortcuts, content, tools, ...frame } = voteStep({
    view,
    stage,
    vote,
    act,
    canOpen: true,
    preview: (
      <p className={styles.preview}>
        People answer from {named(1, lowest)} to {named(5, highest)} in private, all at once, and can say why. Nobody
        sees a number before you reveal them.
      </p>
    ),
    revealed: vote && <RevealedScore view={view} vote={vote} stage={stage} lowest={lowest} highest={highest} />,
    revealedStatus: `the room sees the score${stage.cardsShown ? ' and the reasons' : '; reasons are held'}`,
  })
  useShortcuts(shortcuts)
  return (
    <StageFrame
      view={view}
      stage={stage}
      dense
      {...frame}
      filled
      tools={
        <>
          <CardsTool stage={stage} act={act} />
          {tools}
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.vote}>{content}</div>
        <div className={styles.why}>
          <Reasons view={view} stage={stage} act={act} />
        </div>
      </div>
    </StageFrame>
  )
}

function named(score: number, means: string): string {
  return means === '' ? String(score) : `${score} (${means})`
}
