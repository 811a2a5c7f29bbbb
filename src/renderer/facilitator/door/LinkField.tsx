import { Check, Copy } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { controlProps, Field } from '../../shared/parts/Field'
import fieldStyles from '../../shared/parts/Field.module.css'
import styles from './Door.module.css'

const copiedShownForMs = 2_500

export interface LinkFieldProps {
  readonly label: string
  readonly link: string
  readonly description: string
}

/** A link to be copied whole. */
export function LinkField({ label, link, description }: LinkFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  useEffect(() => {
    if (copied === null) return
    const fade = setTimeout(() => setCopied(null), copiedShownForMs)
    return () => clearTimeout(fade)
  }, [copied])
  const copy = () => {
    input.current?.select()
    // The clipboard's own interface asks for a permission that no window of the app has.
    if (document.execCommand('copy')) setCopied(link)
  }
  const isCopied = copied === link
  return (
    <Field id={id} label={label} description={description}>
      <div className={styles.copying}>
        <input
          {...controlProps(id, { description })}
          ref={input}
          readOnly
          value={link}
          className={fieldStyles.control}
          onFocus={(event) => event.target.select()}
        />
        <Button icon={isCopied ? Check : Copy} aria-label={`Copy: ${label}`} onClick={copy}>
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
        <span role="status" className="visually-hidden">
          {isCopied ? 'Copied' : ''}
        </span>
      </div>
    </Field>
  )
}
