import type { ComponentChildren } from 'preact'
import { usePage } from '../page-context'

export interface BallotHeadProps {
  readonly answered: number
  readonly all: number
  readonly saveMark: ComponentChildren
}

/** How much of the ballot is filled in, and whether it is saved; it stays in sight. */
export function BallotHead({ answered, all, saveMark }: BallotHeadProps) {
  const { words } = usePage()
  return (
    <div className="purse">
      <p className="left">{words.vote.answered(answered, all)}</p>
      {saveMark}
      <progress value={answered} max={all} aria-hidden />
    </div>
  )
}
