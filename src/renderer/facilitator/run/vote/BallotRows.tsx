import type { VoteView } from '@core/views'
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import { counted } from '../../../shared/words/counts'
import { agreementAnswers, consentAnswers, type KeyedAnswer, ratingAnswers } from './answer-keys'
import { AnswerRow } from './AnswerRow'
import { type BallotDraft, dotsLeft, mostDots, toggled, withDots, withPlace, withRank } from './ballot-draft'
import styles from './BallotRows.module.css'
import { DotsRow } from './DotsRow'
import { limitInWords } from './method-in-words'
import { RankRow } from './RankRow'

export interface BallotRowsProps {
  readonly vote: VoteView
  readonly draft: BallotDraft
  readonly onChange: (draft: BallotDraft) => void
  readonly onSave: () => void
  readonly ref: Ref<HTMLDivElement>
}

/** Every option of the ballot, each to be filled in by one key. */
export function BallotRows(props: BallotRowsProps) {
  const { draft, onSave, ref } = props
  const [limit, setLimit] = useState<string | null>(null)
  const moves = draft.type === 'dots' || draft.type === 'ranking'
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      onSave()
    } else if (moves && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      focusRow(event, event.key === 'ArrowDown' ? 1 : -1)
    }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys come up from its rows
    <div ref={ref} onKeyDown={onKeyDown}>
      <p className={styles.how}>{howToFill(props)}</p>
      <p role="alert" className={styles.limit}>
        {limit}
      </p>
      <ol className={styles.rows}>
        {rowsOf(props, setLimit).map(({ key, row }) => (
          <li key={key} data-row>
            {row}
          </li>
        ))}
      </ol>
    </div>
  )
}

function howToFill({ draft, vote }: BallotRowsProps): ReactNode {
  switch (draft.type) {
    case 'dots': {
      const left = dotsLeft(draft, vote.method)
      return (
        <>
          <strong role="status">{left === 0 ? 'No dots' : counted(left, 'dot')} left.</strong> Up and down: which one. A
          number, or left and right: how many dots.
        </>
      )
    }
    case 'agreement':
      return 'A or 1: agree. P or 2: pass. D or 3: disagree. The next one follows by itself.'
    case 'consent':
      return '1: can live with it. 2: has a concern. 3: stands aside. The next one follows by itself.'
    case 'rating':
      return '1 to 5. The next one follows by itself. Backspace takes it back.'
    case 'impact-effort':
      return 'For each, 1 to 5 twice: how much it would change, then how hard it is. The next one follows by itself.'
    case 'ranking':
      return 'Up and down: which one. A number: its place. Space: the next place. Backspace: none.'
  }
}

interface Row {
  readonly key: string
  readonly row: ReactNode
}

function rowsOf({ vote, draft, onChange }: BallotRowsProps, setLimit: (limit: string | null) => void): readonly Row[] {
  const { method, options } = vote
  const answered = <Value extends string | number>(
    answers: readonly KeyedAnswer<Value>[],
    given: ReadonlyMap<string, Value>,
    change: (given: ReadonlyMap<string, Value>) => BallotDraft,
  ): readonly Row[] =>
    options.map(({ id, name }, index) => ({
      key: id,
      row: (
        <AnswerRow
          number={options.length === 1 ? null : index + 1}
          name={name}
          answers={answers}
          answer={given.get(id) ?? null}
          onAnswer={(value) => onChange(change(toggled(given, id, value)))}
        />
      ),
    }))
  switch (draft.type) {
    case 'dots': {
      const set = (optionId: string, count: number) => {
        const next = withDots(draft, method, optionId, count)
        setLimit(next.type === 'dots' && count > (next.dots.get(optionId) ?? 0) ? limitInWords(method) : null)
        onChange(next)
      }
      return options.map(({ id, name }) => ({
        key: id,
        row: (
          <DotsRow
            name={name}
            count={draft.dots.get(id) ?? 0}
            most={method.type === 'dots' ? mostDots(method) : 1}
            canAdd={dotsLeft(draft, method) > 0}
            onChange={(count) => set(id, count)}
          />
        ),
      }))
    }
    case 'agreement':
      return answered(agreementAnswers, draft.answers, (answers) => ({ type: 'agreement', answers }))
    case 'consent':
      return answered(consentAnswers, draft.answers, (answers) => ({ type: 'consent', answers }))
    case 'rating':
      return answered(ratingAnswers, draft.ratings, (ratings) => ({ type: 'rating', ratings }))
    case 'ranking':
      return options.map(({ id, name }) => ({
        key: id,
        row: (
          <RankRow
            name={name}
            place={draft.optionIds.includes(id) ? draft.optionIds.indexOf(id) + 1 : null}
            ranked={draft.optionIds.length}
            onPlace={(place) => onChange({ type: 'ranking', optionIds: withRank(draft.optionIds, id, place) })}
          />
        ),
      }))
    case 'impact-effort':
      return options.flatMap(({ id, name }, index) =>
        (['impact', 'effort'] as const).map((half) => ({
          key: `${id} ${half}`,
          row: (
            <AnswerRow
              number={half === 'impact' ? index + 1 : null}
              name={half === 'impact' ? `${name}: how much it would change` : `${name}: how hard it is`}
              answers={ratingAnswers}
              answer={draft.places.get(id)?.[half] ?? null}
              onAnswer={(value) =>
                onChange({ type: 'impact-effort', places: withPlace(draft.places, id, half, value) })
              }
            />
          ),
        })),
      )
  }
}

function focusRow(event: KeyboardEvent<HTMLDivElement>, by: number): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=spinbutton]')]
  const index = rows.findIndex((row) => row === document.activeElement)
  rows[Math.min(rows.length - 1, Math.max(0, index + by))]?.focus()
}
