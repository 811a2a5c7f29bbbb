import { type Answer, answers } from '@core/voting/voting'
import { type KeyboardEvent, useId } from 'react'
import { classNames } from '../../../shared/parts/class-names'
import { answerLabels } from '../../../shared/words/labels'
import styles from './AnswerRow.module.css'
import { answerOfKey } from './ballot-draft'

export interface AnswerRowProps {
  readonly number: number
  readonly name: string
  readonly answer: Answer | null
  readonly onAnswer: (answer: Answer) => void
}

/** One option and its three answers: a key answers and goes on to the next. */
export function AnswerRow({ number, name, answer, onAnswer }: AnswerRowProps) {
  const group = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const chosen = event.ctrlKey || event.altKey || event.metaKey ? null : answerOfKey(event.key)
    if (chosen === null) {
      if (event.key === 'Backspace' && answer !== null) onAnswer(answer)
      return
    }
    event.preventDefault()
    if (chosen !== answer) onAnswer(chosen)
    const next = event.currentTarget.closest('[data-row]')?.nextElementSibling
    const radio =
      next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector<HTMLInputElement>('input')
    radio?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come up from its answers
    <fieldset className={styles.row} onKeyDown={onKeyDown}>
      <legend className={styles.name}>
        <span className={styles.number}>{number}</span> {name}
      </legend>
      <div className={styles.answers}>
        {answers.map((value) => (
          <label key={value} className={classNames(styles.answer, value === answer && styles.chosen)}>
            <input type="radio" name={group} checked={value === answer} onChange={() => onAnswer(value)} />
            {answerLabels[value]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
