import { limits } from '@core/limits'
import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { type FormEvent, useState } from 'react'
import { bridge } from '../../../shared/connection/bridge'
import { Button } from '../../../shared/parts/Button'
import { Checkbox } from '../../../shared/parts/Checkbox'
import { Dialog } from '../../../shared/parts/Dialog'
import { TextArea } from '../../../shared/parts/TextArea'
import { TextField } from '../../../shared/parts/TextField'
import { showToast } from '../../../shared/parts/toast-queue'
import { refusalInWords } from '../../../shared/words/refusals'
import styles from './KeepWayDialog.module.css'

export interface KeepWayDialogProps {
  readonly view: Received<FacilitatorView>
  readonly onClose: () => void
}

/** Keeps this agenda as a way of working, to start other workshops from. */
export function KeepWayDialog({ view, onClose }: KeepWayDialogProps) {
  const [name, setName] = useState('')
  const [description, setDescription] = useState('')
  const [withNotes, setWithNotes] = useState(true)
  const [refused, setRefused] = useState<string | null>(null)
  const hasNotes = view.stages.some(({ privateNotes = '' }) => privateNotes !== '')

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const outcome = await bridge.keepWay({ name, description, withNotes })
    if (outcome.kept) {
      onClose()
      return showToast({ text: `“${name.trim()}” is kept. You find it on the home screen.`, tone: 'good' })
    }
    switch (outcome.why) {
      case 'refused':
        return setRefused(refusalInWords(outcome.refusal, view))
      case 'disk':
        return setRefused('The disk refused to keep it. The workshop is as it was. Free some space and try again.')
      case 'no-workshop':
        return setRefused('No workshop is open any more. Go to Home and open it again.')
    }
  }

  return (
    <Dialog
      title="Keep as a way of working"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="keep-way">
            Keep it
          </Button>
        </>
      }
    >
      <form id="keep-way" className={styles.form} onSubmit={(event) => void keep(event)}>
        <p>The stages with their prompts, minutes and settings are kept. Nothing that anybody said goes with them.</p>
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          maxLength={limits.nameLength}
          placeholder={view.details.title}
          autoFocus
          required
          error={refused}
        />
        <TextArea
          label="What it is for"
          value={description}
          onChange={setDescription}
          maxLength={limits.purposeLength}
          rows={2}
          description="A sentence for whoever chooses between ways of working. It can stay empty."
        />
        {hasNotes && (
          <Checkbox
            label="Keep my private notes with it"
            description="Whoever you send its file to can read them."
            checked={withNotes}
            onChange={setWithNotes}
          />
        )}
      </form>
    </Dialog>
  )
}
