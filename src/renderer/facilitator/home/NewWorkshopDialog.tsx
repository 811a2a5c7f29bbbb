import { limits } from '@core/limits'
import type { StartingPoint } from '@protocol/library'
import type { Home, Requests } from '@protocol/window-contract'
import { useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { Dialog } from '../../shared/parts/Dialog'
import { RehearsalMark } from '../../shared/parts/RehearsalMark'
import { TextField } from '../../shared/parts/TextField'
import { minutesInWords } from '../../shared/words/durations'
import styles from './NewWorkshopDialog.module.css'

type Request = Requests['createWorkshop']

interface Choice extends StartingPoint {
  readonly from: Request['from']
}

const empty: Choice = {
  from: 'empty',
  id: '',
  name: 'Start empty',
  description: 'No stages and no organisations: everything is yours to set.',
  minutes: 0,
}

export interface NewWorkshopDialogProps {
  readonly home: Home
  readonly onClose: () => void
  readonly onCreate: (request: Request) => void
}

/** Chooses what a new workshop starts from, and its title. */
export function NewWorkshopDialog({ home, onClose, onCreate }: NewWorkshopDialogProps) {
  const choices: readonly Choice[] = [
    ...home.waysOfWorking.map((way) => ({ ...way, from: 'way-of-working' as const })),
    empty,
    ...home.samples.map((sample) => ({ ...sample, from: 'sample' as const })),
  ]
  const [chosen, setChosen] = useState<Choice>(choices[0] ?? empty)
  const [title, setTitle] = useState('')
  const titleWithout = chosen.from === 'empty' ? 'Untitled workshop' : chosen.name

  const create = () => {
    onClose()
    onCreate({ from: chosen.from, id: chosen.id, title: title.trim() === '' ? titleWithout : title.trim() })
  }

  return (
    <Dialog
      title="New workshop"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="new-workshop">
            Create workshop
          </Button>
        </>
      }
    >
      <form
        id="new-workshop"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          create()
        }}
      >
        <TextField
          label="Title"
          value={title}
          onChange={setTitle}
          placeholder={titleWithout}
          maxLength={limits.titleLength}
          autoFocus
          description="What people will read on the screen and on the plan. It can be changed later."
        />
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>Start from</legend>
          {choices.map((choice) => (
            <label key={`${choice.from} ${choice.id}`} className={styles.choice}>
              <input
                type="radio"
                name="starting-point"
                className={styles.radio}
                checked={choice.from === chosen.from && choice.id === chosen.id}
                onChange={() => setChosen(choice)}
              />
              <span className={styles.words}>
                <span className={styles.name}>
                  {choice.name}
                  {choice.minutes > 0 && <span className={styles.minutes}>{minutesInWords(choice.minutes)}</span>}
                  {choice.from === 'sample' && <RehearsalMark />}
                </span>
                <span className={styles.description}>{choice.description}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </form>
    </Dialog>
  )
}
