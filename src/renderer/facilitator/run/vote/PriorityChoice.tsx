import { limits } from '@core/limits'
import type { VoteView } from '@core/views'
import { ArrowDown, ArrowUp, Info, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { IconButton } from '../../../shared/parts/IconButton'
import { TextField } from '../../../shared/parts/TextField'
import { counted, listed } from '../../../shared/words/counts'
import { outcomeInWords } from '../../../shared/words/refusals'
import type { DoAct } from '../panel'
import styles from './PriorityChoice.module.css'
import type { PriorityDraft } from './use-priority-draft'

/** More names than this are told as a number: they stand in the table beside. */
const mostNames = 3

export interface PriorityChoiceProps {
  readonly vote: VoteView
  readonly names: ReadonlyMap<string, string>
  readonly draft: PriorityDraft
  readonly choose: number
  readonly act: DoAct
}

/** What the room will act on, in its order. A tie is the room's to settle: the reason is kept as a decision. */
export function PriorityChoice({ vote, names, draft, choose, act }: PriorityChoiceProps) {
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const { chosen, suggestion, split, isSettled } = draft
  const nameOf = (id: string) => names.get(id) ?? 'A hidden card'
  const needsReason = split.length > 0 && !isSettled
  const decide = async () => {
    if (needsReason && reason.trim() === '') return setRefused('Say why in one sentence: it is kept as a decision.')
    const outcome = await act({ type: 'choosePriorities', stageId: vote.id, options: chosen, reason }, { quiet: true })
    if (!outcome.accepted) return setRefused(outcomeInWords(outcome))
    setRefused(null)
    setReason('')
    draft.reset()
  }
  return (
    <section aria-label="Priorities" className={styles.choice}>
      <h3 className={styles.title}>
        {isSettled ? 'The room’s priorities' : `Choose ${choose === 1 ? 'one priority' : `${choose} priorities`}`}
      </h3>
      {chosen.length === 0 && <p className={styles.none}>Choose from the list.</p>}
      <ol className={styles.list}>
        {chosen.map(({ id }, index) => (
          <li key={id} className={styles.priority}>
            <span className={styles.number}>{index + 1}</span>
            <span className={styles.name}>{nameOf(id)}</span>
            <span className={styles.buttons}>
              <IconButton
                icon={ArrowUp}
                label={`Move ${nameOf(id)} up`}
                tooltip="Move up"
                disabled={index === 0}
                onClick={() => draft.move(id, -1)}
              />
              <IconButton
                icon={ArrowDown}
                label={`Move ${nameOf(id)} down`}
                tooltip="Move down"
                disabled={index === chosen.length - 1}
                onClick={() => draft.move(id, 1)}
              />
              <IconButton
                icon={X}
                label={`Leave out ${nameOf(id)}`}
                tooltip="Leave out"
                onClick={() => draft.toggle(id)}
              />
            </span>
          </li>
        ))}
      </ol>
      {!isSettled && suggestion.tied.length > 0 && chosen.length < choose && (
        <p className={styles.tie}>
          <Info aria-hidden className={styles.tieIcon} />
          <span>
            <strong>A tie: {counted(choose - chosen.length, 'place')} left.</strong> {tiedInWords(suggestion.tied.map(nameOf))}{' '}
            have the same total, counted by person. Ask the room, then choose.
          </span>
        </p>
      )}
      {needsReason && (
        <TextField
          label="Why these, when others have as many?"
          description="Kept as a decision in the plan."
          maxLength={limits.noteLength}
          value={reason}
          onChange={setReason}
          error={refused}
        />
      )}
      {!needsReason && refused !== null && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      {isSettled ? (
        <p className={styles.settled}>Chosen. Change the list to choose again.</p>
      ) : (
        <Button variant="primary" disabled={chosen.length === 0} onClick={() => void decide()}>
          {chosen.length === 1 ? 'Make it the priority' : `Make these ${chosen.length || choose} the priorities`}
        </Button>
      )}
    </section>
  )
}

function tiedInWords(names: readonly string[]): string {
  return names.length > mostNames ? `${names.length} of them` : listed(names.map((name) => `“${name}”`))
}
