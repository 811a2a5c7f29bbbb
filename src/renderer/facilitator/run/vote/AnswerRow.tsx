import { type KeyboardEvent, useId } from 'react'
import { classNames } from '../../../shared/parts/class-names'
import type { KeyedAnswer } from './answer-keys'
import styles from './AnswerRow.module.css'

export interface AnswerRowProps<Value> {
  /** How people find it on the paper. */
  readonly number: number | null
  readonly name: string
  readonly answers: readonly KeyedAnswer<Value>[]
  readonly answer: Value | null
  readonly onAnswer: (answer: Value) => void
}

/** One option and its answers: a key answers and goes on to the next. */
export function AnswerRow<Value extends string | number>(props: AnswerRowProps<Value>) {
  const { number, name, answers, answer, onAnswer } = props
  const group = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey
    const chosen = modified ? undefined : answers.find(({ keys }) => keys.includes(event.key.toLowerCase()))
    if (chosen === undefined) {
      if (event.key === 'Backspace' && answer !== null) onAnswer(answer)
      return
    }
    event.preventDefault()
    if (chosen.value !== answer) onAnswer(chosen.value)
    const next = event.currentTarget.closest('[data-row]')?.nextElementSibling
    const radio =
      next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector<HTMLInputElement>('input')
    radio?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come up from its answers
    <fieldset className={styles.row} onKeyDown={onKeyDown}>
      <legend className={styles.name}>
        {number !== null && <span className={styles.number}>{number}</span>} {name}
      </legend>
      <div className={styles.answers}>
        {answers.map(({ value, label }) => (
          <label key={value} className={classNames(styles.answer, value === answer && styles.chosen)}>
            <input type="radio" name={group} checked={value === answer} onChange={() => onAnswer(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
