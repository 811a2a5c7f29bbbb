import { type InputHTMLAttributes, type Ref, useId } from 'react'
import { controlProps, Field, type FieldProps } from './Field'
import styles from './Field.module.css'

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'placeholder' | 'maxLength' | 'autoFocus' | 'disabled' | 'required' | 'onBlur' | 'onKeyDown' | 'list' | 'min' | 'max'
>

export interface TextFieldProps extends FieldProps, Native {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'date' | 'time' | 'search'
  readonly ref?: Ref<HTMLInputElement>
}

/** One line of text. For what is saved while it is typed, spread `useDraft` into it. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden, description, error, saved, onChange, type, ...native } = props
  const id = useId()
  return (
    <Field id={id} label={label} labelHidden={labelHidden} description={description} error={error} saved={saved}>
      <input
        autoComplete="off"
        {...native}
        {...controlProps(id, { description, error })}
        type={type ?? 'text'}
        className={styles.control}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
