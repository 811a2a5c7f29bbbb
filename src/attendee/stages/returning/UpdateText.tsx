import { usePage } from '../../page-context'

export interface UpdateTextProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Characters, once it is trimmed. */
  readonly most: number
  readonly text: string
  readonly onWrite: (text: string) => void
}

/** A text of an update, and whether it is too long. */
export function UpdateText({ id, label, hint = '', most, text, onWrite }: UpdateTextProps) {
  const { words } = usePage()
  const over = text.trim().length - most
  const told = over > 0 ? words.card.over(over) : hint
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        className="short"
        value={text}
        aria-invalid={over > 0}
        aria-describedby={told === '' ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      {told !== '' && (
        <p id={`${id}-hint`} className={over > 0 ? 'problem' : 'quiet'}>
          {told}
        </p>
      )}
    </>
  )
}
