import type { Stage } from '@core/agenda/agenda'
import { Eye, EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../../../shared/parts/class-names'
import type { View } from '../panel'
import { PrivateNotes } from './PrivateNotes'
import styles from './StageFrame.module.css'

export interface StageFrameProps {
  readonly view: View
  readonly stage: Stage
  /** What to know at a glance, beside the stage's name: how many cards, whether they are shown. */
  readonly status?: ReactNode
  /** Whether the room sees what the status is about; told by words, a sign and colour. */
  readonly roomSees?: boolean
  /** Buttons for the whole stage, at the end of the heading. */
  readonly tools?: ReactNode
  /** The panel needs the room: a smaller prompt. */
  readonly dense?: boolean
  /** The panel scrolls inside itself. */
  readonly filled?: boolean
  readonly children: ReactNode
}

/** What every stage has: its place in the agenda, its prompt, and what is done in it. */
export function StageFrame(props: StageFrameProps) {
  const { view, stage, status, roomSees, tools, dense = false, filled = false, children } = props
  return (
    <section className={styles.frame}>
      <header className={classNames(styles.head, dense && styles.dense)}>
        <div className={styles.words}>
          <p className={styles.place}>
            Stage {view.stages.indexOf(stage) + 1} of {view.stages.length}: {stage.title}
            {status !== undefined && <Status roomSees={roomSees}>{status}</Status>}
          </p>
          <h2 className={styles.prompt}>{stage.prompt === '' ? stage.title : stage.prompt}</h2>
          <PrivateNotes key={stage.id} notes={stage.privateNotes} />
        </div>
        {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      </header>
      <div className={classNames(styles.body, filled && styles.filled)}>{children}</div>
    </section>
  )
}

function Status({ roomSees, children }: { readonly roomSees: boolean | undefined; readonly children: ReactNode }) {
  const Icon = roomSees ? Eye : EyeOff
  const look = roomSees === undefined ? null : roomSees ? styles.shown : styles.held
  return (
    <span className={classNames(styles.status, look)}>
      {look !== null && <Icon aria-hidden size="1.15em" className={styles.sign} />}
      {children}
    </span>
  )
}
