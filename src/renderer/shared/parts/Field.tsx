import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './Field.module.css'

/** What every field has around its control. */
export interface FieldProps {
  readonly label: string
  /** The label is only for screen readers: what is around says it to the eyes. */
  readonly labelHidden?: boolean | undefined
  readonly description?: ReactNode
  /** Why what was typed was not taken, in words. */
  readonly error?: string | null | undefined
  /** What was typed is on disk. */
  readonly saved?: boolean | undefined
}

interface FrameProps extends FieldProps {
  readonly id: string
  readonly children: ReactNode
}

export function Field({ id, label, labelHidden = false, description, error, saved = false, children }: FrameProps) {
  return (
    <div className={styles.field}>
      <div className={classNames(styles.heading, labelHidden && styles.headingHidden)}>
        <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
          {label}
        </label>
        <span role="status" className={styles.saved}>
          {saved && (
            <>
              <Check aria-hidden size="1em" /> Saved
            </>
          )}
        </span>
      </div>
      {children}
      {description !== undefined && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      <p id={`${id}-error`} role="alert" className={styles.error}>
        {error}
      </p>
    </div>
  )
}

/** Ties a control to the words around it. */
export function controlProps(id: string, { description, error }: Pick<FieldProps, 'description' | 'error'>) {
  const wrong = error !== undefined && error !== null
  const described = [description !== undefined && `${id}-description`, wrong && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    'aria-invalid': wrong,
    ...(described === '' ? {} : { 'aria-describedby': described }),
  }
}
