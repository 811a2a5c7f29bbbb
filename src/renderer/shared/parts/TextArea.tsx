import { type Ref, type TextareaHTMLAttributes, useId } from 'react'
import { classNames } from './class-names'
import { controlProps, Field, type FieldProps } from './Field'
import styles from './Field.module.css'

type Native = Pick<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'placeholder' | 'maxLength' | 'autoFocus' | 'disabled' | 'readOnly' | 'required' | 'onBlur' | 'onKeyDown' | 'onSelect' | 'rows'
>

export interface TextAreaProps extends FieldProps, Native {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** Text that grows with what is in it. For what is saved while it is typed, spread `useDraft` into it. */
export function TextArea({ label, labelHidden, description, error, saved, onChange, ...native }: TextAreaProps) {
  const id = useId()
  return (
    <Field id={id} label={label} labelHidden={labelHidden} description={description} error={error} saved={saved}>
      <textarea
        {...native}
        {...controlProps(id, { description, error })}
        className={classNames(styles.control, styles.area)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
