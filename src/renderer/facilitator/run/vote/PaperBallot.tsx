import type { VoteView } from '@core/views'
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { outcomeInWords } from '../../../shared/words/refusals'
import type { DoAct } from '../panel'
import { type Group, labelsOf } from '../people/roster'
import { WhoField } from '../people/WhoField'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import { BallotRows } from './BallotRows'
import { type BallotDraft, choiceOf, concernsOf, emptyBallot } from './ballot-draft'
import styles from './PaperBallot.module.css'
import { PaperConcerns } from './PaperConcerns'

export interface PaperBallotProps {
  readonly vote: VoteView
  readonly roster: readonly Group[]
  readonly votedIds: ReadonlySet<string>
  readonly act: DoAct
}

/** Copies one ballot after another from paper. What a saved one says is never shown again. */
export function PaperBallot({ vote, roster, votedIds, act }: PaperBallotProps) {
  const [participantId, setParticipantId] = useState<string | null>(null)
  const [draft, setDraft] = useState<BallotDraft>(() => emptyBallot(vote.method))
  const [concerns, setConcerns] = useState<ReadonlyMap<string, string>>(noConcerns)
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'bad'; readonly text: string } | null>(null)
  const who = useRef<HTMLInputElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  const labels = useMemo(() => labelsOf(roster), [roster])
  const present = participantId !== null && labels.has(participantId) ? participantId : null
  const asksOfOptions = vote.options.some(({ kind }) => kind !== 'question')
  const isIn = present !== null && votedIds.has(present)
  useShortcuts([{ key: 'e', shown: 'E', does: 'Enter a paper ballot', run: () => who.current?.focus() }])

  // A new person brings the keyboard to their ballot: whoever chose them goes on with what is on the paper.
  useEffect(() => {
    if (present !== null) rows.current?.querySelector<HTMLElement>('[role=spinbutton], input')?.focus()
  }, [present])

  const choosePerson = (id: string | null) => {
    setParticipantId(id)
    setDraft(emptyBallot(vote.method))
    setConcerns(noConcerns)
    if (id !== null) setSaid(null)
  }
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    if (present === null) return who.current?.focus()
    const choice = choiceOf(draft)
    if (choice === null) return setSaid({ tone: 'bad', text: halfPlaced })
    const raised = concernsOf(concerns)
    const outcome = await act(
      {
        type: 'castBallot',
        stageId: vote.id,
        participantId: present,
        choice,
        ...(raised.length === 0 ? {} : { concerns: raised }),
      },
      { quiet: true },
    )
    if (!outcome.accepted) return setSaid({ tone: 'bad', text: outcomeInWords(outcome) })
    const next = roster.flatMap(({ people }) => people).find(({ id }) => id !== present && !votedIds.has(id))
    choosePerson(next?.id ?? null)
    setSaid({
      tone: 'good',
      text: `Ballot of ${labels.get(present)} is in. Entered for someone, and counted the same.`,
    })
    if (next === undefined) who.current?.focus()
  }
  const withdraw = async () => {
    if (present === null) return
    const outcome = await act({ type: 'withdrawBallot', stageId: vote.id, participantId: present })
    if (outcome.accepted) setSaid({ tone: 'good', text: `Ballot of ${labels.get(present)} is taken out.` })
  }
  return (
    <form aria-label="Enter a paper ballot" className={styles.form} onSubmit={(event) => void save(event)}>
      <h3 className={styles.title}>Enter a paper ballot</h3>
      <WhoField
        ref={who}
        label="Whose ballot"
        roster={roster}
        selectedId={present}
        onSelect={choosePerson}
        act={act}
        first={(id) => !votedIds.has(id)}
        detailOf={(id) => (votedIds.has(id) ? 'ballot is in' : undefined)}
      />
      {isIn && (
        <div className={styles.isIn}>
          <p>Their ballot is in. What it says stays private; saving replaces it.</p>
          <Button size="small" onClick={() => void withdraw()}>
            Take it out
          </Button>
        </div>
      )}
      <p role="status" className={said === null ? undefined : styles[said.tone]}>
        {said?.text}
      </p>
      {present !== null && (
        <>
          <BallotRows ref={rows} vote={vote} draft={draft} onChange={setDraft} onSave={() => void save()} />
          {asksOfOptions && <PaperConcerns options={vote.options} texts={concerns} onChange={setConcerns} />}
          <Button type="submit" shortcut="Enter">
            {isIn ? 'Replace the ballot' : 'Save the ballot'}
          </Button>
        </>
      )}
    </form>
  )
}

const halfPlaced = 'One of them has only one of its two numbers. Nothing was saved yet.'
const noConcerns: ReadonlyMap<string, string> = new Map()
