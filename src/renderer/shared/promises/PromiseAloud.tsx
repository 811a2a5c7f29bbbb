import { type Readiness, readiness as everyReadiness } from '@core/commitments/commitments'
import { limits } from '@core/limits'
import { type FormEvent, useRef, useState } from 'react'
import type { DoAct, View } from '../acting/acting'
import { Button } from '../parts/Button'
import { ComboBox } from '../parts/ComboBox'
import { Select } from '../parts/Select'
import { TextArea } from '../parts/TextArea'
import { useShortcuts } from '../shortcuts/ShortcutScope'
import { readinessLabels } from '../words/promises'
import { outcomeInWords } from '../words/refusals'
import styles from './PromiseAloud.module.css'

export interface PromiseAloudProps {
  readonly view: View
  readonly act: DoAct
}

/** What an organisation promises aloud, typed in for it. Enter keeps it; the organisation stays for its next one. */
export function PromiseAloud({ view, act }: PromiseAloudProps) {
  const [organisationId, setOrganisationId] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [readiness, setReadiness] = useState<Readiness>('ready')
  const [wrong, setWrong] = useState<{ readonly field: 'who' | 'text'; readonly why: string } | null>(null)
  const saving = useRef(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useShortcuts([{ key: 'c', shown: 'C', does: 'Write a promise said aloud', run: () => field.current?.focus() }])

  const add = async (event?: FormEvent) => {
    event?.preventDefault()
    // A second Enter before the first is answered would write it twice.
    if (saving.current) return
    if (organisationId === null) return setWrong({ field: 'who', why: 'Say which organisation promises it' })
    saving.current = true
    const outcome = await act(
      { type: 'makeCommitment', participantId: null, organisationId, text, readiness },
      { quiet: true },
    ).finally(() => {
      saving.current = false
    })
    if (!outcome.accepted) return setWrong({ field: 'text', why: outcomeInWords(outcome) })
    setWrong(null)
    setReadiness('ready')
    setText((now) => (now === text ? '' : now))
    field.current?.focus()
  }
  const errorOf = (which: 'who' | 'text') => (wrong?.field === which ? wrong.why : null)
  return (
    <form aria-label="Write down a promise said aloud" className={styles.form} onSubmit={(event) => void add(event)}>
      <TextArea
        ref={field}
        label="A promise said aloud"
        placeholder="What the organisation will itself do. Enter keeps it."
        rows={2}
        maxLength={limits.commitmentTextLength}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void add()
        }}
        error={errorOf('text')}
      />
      <ComboBox
        label="Organisation"
        options={view.organisations.map(({ id, name }) => ({ id, label: name }))}
        selectedId={organisationId}
        onSelect={setOrganisationId}
        placeholder="Type part of its name"
        error={errorOf('who')}
      />
      <Select
        label="Ready?"
        value={readiness}
        options={everyReadiness.map((value) => ({ value, label: readinessLabels[value] }))}
        onChange={setReadiness}
      />
      <div>
        <Button type="submit" shortcut="Enter">
          Write it down
        </Button>
      </div>
    </form>
  )
}
