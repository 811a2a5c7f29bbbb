import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { classNames } from './class-names'
import { controlProps, Field, type FieldProps } from './Field'
import styles from './Field.module.css'

export interface SelectProps<Value extends string> extends FieldProps {
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
}

/** One of a few. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, labelHidden, description, error, saved, value, options, onChange, disabled } = props
  const id = useId()
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <Field id={id} label={label} labelHidden={labelHidden} description={description} error={error} saved={saved}>
      <div className={styles.selectFrame}>
        <select
          {...controlProps(id, { description, error })}
          className={classNames(styles.control, styles.select)}
          value={value}
          disabled={disabled}
          onChange={(event) => choose(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden size={18} />
      </div>
    </Field>
  )
}
