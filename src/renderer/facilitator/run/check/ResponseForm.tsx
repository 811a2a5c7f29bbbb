import { type CheckAnswer, checkAnswers } from '@core/check/check'
import { limits } from '@core/limits'
import { residentSector, type Sector } from '@core/sector'
import { type FormEvent, useMemo, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { Select } from '../../../shared/parts/Select'
import { TextArea } from '../../../shared/parts/TextArea'
import type { Draft } from '../../../shared/checking/checked-drafts'
import { shortened } from '../../../shared/words/names'
import { checkAnswerLabels } from '../../../shared/words/promises'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import type { DoAct, View } from '../panel'
import { rosterOf } from '../people/roster'
import { WhoField } from '../people/WhoField'
import styles from './ResponseForm.module.css'

export interface ResponseFormProps {
  readonly view: View
  readonly stageId: string
  readonly drafts: readonly Draft[]
  readonly sectors: readonly Sector[]
  readonly act: DoAct
}

/** An answer of somebody without a phone; whoever it is stays for their next one, and the next draft is at hand. */
export function ResponseForm({ view, stageId, drafts, sectors, act }: ResponseFormProps) {
  const [participantId, setParticipantId] = useState<string | null>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [answer, setAnswer] = useState<CheckAnswer>('yes')
  const [words, setWords] = useState('')
  const [who, setWho] = useState<HTMLInputElement | null>(null)
  const { organisations, participants } = view
  const roster = useMemo(
    () =>
      rosterOf(organisations, participants).filter(({ organisation }) =>
        sectors.includes(organisation?.sector ?? residentSector),
      ),
    [organisations, participants, sectors],
  )
  const draft = drafts.find(({ id }) => id === chosenId) ?? drafts[0]
  useShortcuts([{ key: 'c', shown: 'C', does: 'Enter an answer for someone', run: () => who?.focus() }])
  if (draft === undefined) return null

  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (participantId === null) return who?.focus()
    const outcome = await act({ type: 'respond', stageId, subjectId: draft.id, participantId, answer, words })
    if (!outcome.accepted) return
    setWords('')
    setAnswer('yes')
    setChosenId(drafts[drafts.indexOf(draft) + 1]?.id ?? draft.id)
  }
  return (
    <form aria-label="Enter an answer for someone" className={styles.form} onSubmit={(event) => void add(event)}>
      <WhoField
        ref={setWho}
        label="Answer for someone without a phone"
        roster={roster}
        selectedId={participantId}
        onSelect={setParticipantId}
        act={act}
        detailOf={(id) => (draft.responses.some((response) => response.participantId === id) ? 'has answered' : undefined)}
      />
      <Select
        label="What about"
        value={draft.id}
        options={drafts.map(({ id, name }) => ({ value: id, label: shortened(name, 60) }))}
        onChange={setChosenId}
      />
      <Select
        label="Will it work?"
        value={answer}
        options={checkAnswers.map((value) => ({ value, label: checkAnswerLabels[value] }))}
        onChange={setAnswer}
      />
      <TextArea
        label="In their words"
        rows={2}
        maxLength={limits.cardTextLength}
        value={words}
        onChange={setWords}
        placeholder="What would have to change, or why not yet"
      />
      <div>
        <Button type="submit" disabled={participantId === null}>
          Add the answer
        </Button>
      </div>
    </form>
  )
}
