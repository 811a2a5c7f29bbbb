import { type ReactNode, useEffect, useId, useRef } from 'react'
import { RehearsalMark } from '../../shared/parts/RehearsalMark'
import { Tag } from '../../shared/parts/Tag'
import { minutesInWords } from '../../shared/words/durations'
import styles from './NewWorkshopDialog.module.css'
import type { Choice } from './starting-choice'

export interface ChoiceRowProps {
  readonly choice: Choice
  readonly isChosen: boolean
  readonly onChoose: () => void
  /** What else is to be said of it once it is chosen. */
  readonly children: ReactNode
}

export function ChoiceRow({ choice, isChosen, onChoose, children }: ChoiceRowProps) {
  const { from, name, minutes, description } = choice
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const chosenAtFirst = useRef(isChosen)
  useEffect(() => {
    if (chosenAtFirst.current) box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={box} className={styles.choice}>
      <input
        id={id}
        type="radio"
        name="starting-point"
        aria-describedby={`${id}-description`}
        className={styles.radio}
        checked={isChosen}
        onChange={onChoose}
      />
      <div className={styles.words}>
        <div className={styles.heading}>
          <label htmlFor={id} className={styles.name}>
            {name}
          </label>
          {minutes > 0 && <span className={styles.minutes}>{minutesInWords(minutes)}</span>}
          {from === 'own-way' && <Tag tone="primary">Yours</Tag>}
          {from === 'sample' && <RehearsalMark />}
        </div>
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
        {children}
      </div>
    </div>
  )
}
