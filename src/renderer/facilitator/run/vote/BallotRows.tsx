import type { VoteView } from '@core/views'
import { type KeyboardEvent, type Ref, useState } from 'react'
import { counted } from '../../../shared/words/counts'
import { AnswerRow } from './AnswerRow'
import { type BallotDraft, dotsLeft, withAnswer, withDots } from './ballot-draft'
import styles from './BallotRows.module.css'
import { DotsRow } from './DotsRow'
import { limitInWords } from './method-in-words'

export interface BallotRowsProps {
  readonly vote: VoteView
  readonly draft: BallotDraft
  readonly onChange: (draft: BallotDraft) => void
  readonly onSave: () => void
  readonly ref: Ref<HTMLDivElement>
}

/** Every option of the ballot, each to be filled in by one key. */
export function BallotRows({ vote, draft, onChange, onSave, ref }: BallotRowsProps) {
  const { method, options } = vote
  const left = dotsLeft(draft, method)
  const [limit, setLimit] = useState<string | null>(null)
  const setDots = (optionId: string, count: number) => {
    const next = withDots(draft, method, optionId, count)
    setLimit(next.type === 'dots' && count > (next.dots.get(optionId) ?? 0) ? limitInWords(method) : null)
    onChange(next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      onSave()
    } else if (draft.type === 'dots' && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      focusRow(event, event.key === 'ArrowDown' ? 1 : -1)
    }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys come up from its rows
    <div ref={ref} onKeyDown={onKeyDown}>
      <p className={styles.how}>
        {draft.type === 'dots' ? (
          <>
            <strong role="status">{left === 0 ? 'No dots' : counted(left, 'dot')} left.</strong> Up and down: which one.
            A number, or left and right: how many dots.
          </>
        ) : (
          'A or 1: agree. P or 2: pass. D or 3: disagree. The next one follows by itself.'
        )}
      </p>
      <p role="alert" className={styles.limit}>
        {limit}
      </p>
      <ol className={styles.rows}>
        {options.map((option, index) => (
          <li key={option.id} data-row>
            {draft.type === 'dots' ? (
              <DotsRow
                name={option.name}
                count={draft.dots.get(option.id) ?? 0}
                most={method.type === 'dots' && method.stacking ? method.dots : 1}
                canAdd={dotsLeft(draft, method) > 0}
                onChange={(count) => setDots(option.id, count)}
              />
            ) : (
              <AnswerRow
                number={index + 1}
                name={option.name}
                answer={draft.answers.get(option.id) ?? null}
                onAnswer={(answer) => onChange(withAnswer(draft, option.id, answer))}
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

function focusRow(event: KeyboardEvent<HTMLDivElement>, by: number): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=spinbutton]')]
  const index = rows.findIndex((row) => row === document.activeElement)
  rows[Math.min(rows.length - 1, Math.max(0, index + by))]?.focus()
}
