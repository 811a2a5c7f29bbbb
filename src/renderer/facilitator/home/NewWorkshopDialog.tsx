import { limits } from '@core/limits'
import type { StartingPoint } from '@protocol/library'
import type { Home, Requests } from '@protocol/window-contract'
import { useId, useState } from 'react'
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
            <ChoiceRow
              key={`${choice.from} ${choice.id}`}
              choice={choice}
              isChosen={choice.from === chosen.from && choice.id === chosen.id}
              onChoose={() => setChosen(choice)}
            />
          ))}
        </fieldset>
      </form>
    </Dialog>
  )
}

interface ChoiceRowProps {
  readonly choice: Choice
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function ChoiceRow({ choice: { from, name, minutes, description }, isChosen, onChoose }: ChoiceRowProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <input
        id={id}
        type="radio"
        name="starting-point"
        aria-describedby={`${id}-description`}
        className={styles.radio}
        checked={isChosen}
        onChange={onChoose}
      />
      <div className={styles.words}>
        <div className={styles.heading}>
          <label htmlFor={id} className={styles.name}>
            {name}
          </label>
          {minutes > 0 && <span className={styles.minutes}>{minutesInWords(minutes)}</span>}
          {from === 'sample' && <RehearsalMark />}
        </div>
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      </div>
    </div>
  )
}
