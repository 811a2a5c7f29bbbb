import type { ClausePart } from '@core/agreement/agreement'
import { limits } from '@core/limits'
import { type FormEvent, type Ref, useRef, useState } from 'react'
import type { DoAct } from '../acting/acting'
import { Button } from '../parts/Button'
import { TextField } from '../parts/TextField'
import { outcomeInWords } from '../words/refusals'
import { clausePartLabels } from '../words/promises'
import styles from './AgreementEditor.module.css'

export interface AddClauseProps {
  readonly part: ClausePart
  readonly act: DoAct
  readonly ref: Ref<HTMLInputElement>
}

/** One sentence more, Enter, and the next. */
export function AddClause({ part, act, ref }: AddClauseProps) {
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const saving = useRef(false)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    // A second Enter before the first is answered would write it twice.
    if (text.trim() === '' || saving.current) return
    saving.current = true
    const outcome = await act({ type: 'addClause', part, text }, { quiet: true }).finally(() => {
      saving.current = false
    })
    setRefused(outcome.accepted ? null : outcomeInWords(outcome))
    if (outcome.accepted) setText((now) => (now === text ? '' : now))
  }
  const label = `Add a clause: ${clausePartLabels[part]}`
  return (
    <form aria-label={label} className={styles.add} onSubmit={(event) => void add(event)}>
      <TextField
        ref={ref}
        label={label}
        labelHidden
        placeholder={`${clausePartLabels[part]}…`}
        maxLength={limits.clauseLength}
        value={text}
        onChange={setText}
        error={refused}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
