import { Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { controlProps, Field, type FieldProps } from './Field'
import styles from './NumberField.module.css'

export interface NumberFieldProps extends FieldProps {
  readonly value: number
  readonly least: number
  readonly most: number
  /** Says the new number once it is settled: on Enter, on leaving, or at each step. */
  readonly onChange: (value: number) => void
  /** How far the buttons and the arrow keys go; what is typed may be any whole number. */
  readonly step?: number
  readonly disabled?: boolean
}

/** A whole number within its limits. What is no number, or beyond them, becomes the nearest that is. */
export function NumberField(props: NumberFieldProps) {
  const { label, labelHidden, description, error, saved, value, least, most, onChange, step = 1, disabled } = props
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const current = typed === null ? value : settled(typed, value, least, most)

  const settle = (next: number) => {
    setTyped(null)
    if (next !== value) onChange(next)
  }
  const stepBy = (direction: 1 | -1) => settle(Math.min(Math.max(nextMultiple(current, step, direction), least), most))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
      return
    }
    if (event.key === 'Enter') settle(current)
    else if (event.key === 'ArrowUp') stepBy(1)
    else if (event.key === 'ArrowDown') stepBy(-1)
    else return
    event.preventDefault()
  }

  return (
    <Field id={id} label={label} labelHidden={labelHidden} description={description} error={error} saved={saved}>
      <div className={styles.group}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Less: ${label}`}
          className={styles.step}
          disabled={disabled === true || current <= least}
          onClick={() => stepBy(-1)}
        >
          <Minus aria-hidden size={16} />
        </button>
        <input
          {...controlProps(id, { description, error })}
          type="text"
          inputMode="numeric"
          role="spinbutton"
          aria-valuenow={current}
          aria-valuemin={least}
          aria-valuemax={most}
          autoComplete="off"
          className={styles.input}
          value={typed ?? String(value)}
          disabled={disabled}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={() => settle(current)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          tabIndex={-1}
          aria-label={`More: ${label}`}
          className={styles.step}
          disabled={disabled === true || current >= most}
          onClick={() => stepBy(1)}
        >
          <Plus aria-hidden size={16} />
        </button>
      </div>
    </Field>
  )
}

function settled(typed: string, before: number, least: number, most: number): number {
  const number = Math.round(Number(typed.trim().replace(',', '.')))
  if (typed.trim() === '' || !Number.isFinite(number)) return before
  return Math.min(Math.max(number, least), most)
}

/** 12 steps by 5 to 15 or 10, as on a clock. */
function nextMultiple(value: number, step: number, direction: 1 | -1): number {
  return direction === 1 ? (Math.floor(value / step) + 1) * step : (Math.ceil(value / step) - 1) * step
}
