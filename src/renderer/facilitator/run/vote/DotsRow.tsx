import { Minus, Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import styles from './DotsRow.module.css'

export interface DotsRowProps {
  readonly name: string
  readonly count: number
  readonly most: number
  readonly canAdd: boolean
  readonly onChange: (count: number) => void
}

/** One option and its dots: by number key, by left and right, or by the two buttons. */
export function DotsRow({ name, count, most, canAdd, onChange }: DotsRowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const change = /^\d$/.test(event.key) ? Number(event.key) : stepped(event.key, count)
    if (change === null) return
    event.preventDefault()
    onChange(change)
  }
  return (
    <div className={styles.row}>
      <div
        role="spinbutton"
        tabIndex={0}
        aria-label={name}
        aria-valuenow={count}
        aria-valuemin={0}
        aria-valuemax={most}
        className={styles.option}
        onKeyDown={onKeyDown}
      >
        <span className={styles.name}>{name}</span>
        <span aria-hidden className={styles.dots}>
          {'●'.repeat(count)}
        </span>
        <span className={styles.count}>{count}</span>
      </div>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`One dot fewer for ${name}`}
        disabled={count === 0}
        className={styles.step}
        onClick={() => onChange(count - 1)}
      >
        <Minus aria-hidden size={18} />
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`One dot more for ${name}`}
        disabled={!canAdd || count >= most}
        className={styles.step}
        onClick={() => onChange(count + 1)}
      >
        <Plus aria-hidden size={18} />
      </button>
    </div>
  )
}

function stepped(key: string, count: number): number | null {
  if (key === 'ArrowRight' || key === '+') return count + 1
  if (key === 'ArrowLeft' || key === '-') return count - 1
  if (key === 'Backspace' || key === 'Delete') return 0
  return null
}
