import type { Clause } from '@core/agreement/agreement'
import { limits } from '@core/limits'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { DoAct } from '../acting/acting'
import { Button } from '../parts/Button'
import { TextArea } from '../parts/TextArea'
import { shortened } from '../words/names'
import { outcomeInWords } from '../words/refusals'
import styles from './ClauseItem.module.css'

export interface ClauseEditorProps {
  readonly clause: Clause
  readonly act: DoAct
  readonly onDone: () => void
}

/** Other words for a clause. Where it was accepted, the yes was to the words before, and it says so. */
export function ClauseEditor({ clause, act, onDone }: ClauseEditorProps) {
  const [text, setText] = useState(clause.text)
  const [refused, setRefused] = useState<string | null>(null)
  const keep = async (event?: FormEvent) => {
    event?.preventDefault()
    const outcome = await act({ type: 'editClause', clauseId: clause.id, text }, { quiet: true })
    if (outcome.accepted) onDone()
    else setRefused(outcomeInWords(outcome))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onDone()
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void keep()
    }
  }
  return (
    <form className={styles.editor} onSubmit={(event) => void keep(event)}>
      <TextArea
        label={`Change the clause: ${shortened(clause.text, 60)}`}
        labelHidden
        autoFocus
        rows={2}
        maxLength={limits.clauseLength}
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
        error={refused}
        {...(clause.accepted ? { description: 'The room said yes to the words before. Other words need a new yes.' } : {})}
      />
      <div className={styles.buttons}>
        <Button type="submit" shortcut="Enter">
          Keep
        </Button>
        <Button variant="quiet" shortcut="Esc" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
