import { limits } from '@core/limits'
import type { Language } from '@core/language'
import { titleOfReturn } from '@core/ways-of-working/return-title'
import type { Home, Requests } from '@protocol/window-contract'
import { useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { Dialog } from '../../shared/parts/Dialog'
import { TextField } from '../../shared/parts/TextField'
import { ChoiceRow } from './ChoiceRow'
import { EarlierWorkshop } from './EarlierWorkshop'
import { LanguageOfRoom } from './LanguageOfRoom'
import styles from './NewWorkshopDialog.module.css'
import { type Choice, emptyChoice } from './starting-choice'

export interface NewWorkshopDialogProps {
  readonly home: Home
  /** What is chosen at first. */
  readonly start: Choice | null
  readonly onClose: () => void
  readonly onCreate: (request: Requests['createWorkshop']) => void
}

/** Chooses what a new workshop starts from, its language where there is a choice, and its title. */
export function NewWorkshopDialog({ home, start, onClose, onCreate }: NewWorkshopDialogProps) {
  const earlier = home.workshops.filter(({ actions }) => actions > 0)
  const [beforeId, setBeforeId] = useState(start?.from === 'return' ? start.id : (earlier[0]?.id ?? ''))
  const before = earlier.find(({ id }) => id === beforeId)
  const choices: readonly Choice[] = [
    ...home.waysOfWorking.map((way) => ({ ...way, from: 'way-of-working' as const })),
    ...home.ownWays.map((way) => ({ ...way, from: 'own-way' as const })),
    ...(before === undefined ? [] : [{ ...home.returnMeeting, from: 'return' as const }]),
    emptyChoice,
    ...home.samples.map((sample) => ({ ...sample, from: 'sample' as const })),
  ]
  // A return meeting is one choice, whichever workshop it returns to.
  const isSame = (one: Choice, other: Choice) => one.from === other.from && (one.from === 'return' || one.id === other.id)
  const [chosen, setChosen] = useState<Choice>(start ?? choices[0] ?? emptyChoice)
  const [title, setTitle] = useState('')
  const [language, setLanguage] = useState<Language>('en')
  const titleWithout =
    chosen.from === 'return' && before !== undefined
      ? titleOfReturn(before.title)
      : chosen.from === 'empty'
        ? 'Untitled workshop'
        : chosen.name

  const create = () => {
    onClose()
    onCreate({
      from: chosen.from,
      id: chosen.from === 'return' ? beforeId : chosen.id,
      title: title.trim() === '' ? titleWithout : title.trim(),
      language: chosen.languages.includes(language) ? language : 'en',
    })
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
          {choices.map((choice) => {
            const isChosen = isSame(choice, chosen)
            return (
              <ChoiceRow
                key={`${choice.from} ${choice.id}`}
                choice={choice}
                isChosen={isChosen}
                onChoose={() => setChosen(choice)}
              >
                {isChosen && choice.from === 'return' && (
                  <EarlierWorkshop workshops={earlier} chosenId={beforeId} onChoose={setBeforeId} />
                )}
                {isChosen && choice.languages.length > 1 && <LanguageOfRoom value={language} onChange={setLanguage} />}
              </ChoiceRow>
            )
          })}
        </fieldset>
      </form>
    </Dialog>
  )
}
