import { type ActionStatus, actionStatuses } from '@core/actions/actions'
import { isFinished } from '@core/actions/progress'
import { type ActionChoice, byDueTime, chosenActions, organisationsOf } from '@core/across/choose-actions'
import { dueTimes } from '@core/across/due'
import type { OpenAction } from '@core/across/open-actions'
import { useMemo, useState } from 'react'
import { Button } from '../../../shared/parts/Button'
import { Checkbox } from '../../../shared/parts/Checkbox'
import { ComboBox } from '../../../shared/parts/ComboBox'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { Select } from '../../../shared/parts/Select'
import { counted } from '../../../shared/words/counts'
import { localDate } from '../../../shared/acting/due-in-words'
import { statusLabels } from '../../../shared/words/labels'
import { everyAction } from '../HomeBar'
import type { OpenAt } from '../open-at'
import { actionsInWords } from './actions-in-words'
import styles from './ActionsView.module.css'
import { DueSection } from './DueSection'
import { readingInWords } from './found-in-words'
import type { OpenActions } from './use-open-actions'

export interface ActionsViewProps {
  readonly actions: OpenActions
  /** Which of them are shown. */
  readonly choice: ActionChoice
  readonly onChoice: (choice: ActionChoice) => void
  readonly onOpen: (at: OpenAt) => void
}

/** What is to be done over all workshops: overdue first. */
export function ActionsView({ actions, ...chosen }: ActionsViewProps) {
  if (actions.state === 'asking') return null
  if (actions.state === 'failed') {
    return <EmptyState title="The actions could not be read.">Close Roundtable and start it again.</EmptyState>
  }
  const { actions: all, reading } = actions.answer
  return (
    <div className={styles.view}>
      {reading > 0 && <p role="status">{readingInWords(reading)}</p>}
      {all.length === 0 && reading === 0 ? (
        <EmptyState title="No open actions">
          What a workshop agrees to do is listed here until it is done, whichever workshop it is from.
        </EmptyState>
      ) : (
        <ChosenActions all={all} {...chosen} />
      )}
    </div>
  )
}

/** Stands for an organisation in the list of them: what nobody leads. No organisation has a name like it. */
const nobody = { id: '\n', label: 'Nobody yet' }
const openStatuses = actionStatuses.filter((status) => !isFinished(status))
const statusOptions = [
  { value: 'any', label: 'Any status' },
  ...openStatuses.map((value) => ({ value, label: statusLabels[value] })),
] satisfies readonly { readonly value: ActionStatus | 'any'; readonly label: string }[]

interface ChosenActionsProps extends Omit<ActionsViewProps, 'actions'> {
  readonly all: readonly OpenAction[]
}

function ChosenActions({ all, choice, onChoice, onOpen }: ChosenActionsProps) {
  const { organisation, status, rehearsals } = choice
  const anyHeld = all.some(({ rehearsal }) => !rehearsal)
  const anyRehearsed = all.some(({ rehearsal }) => rehearsal)
  const [today] = useState(() => localDate(new Date()))
  const chosen = useMemo(() => chosenActions(all, choice), [all, choice])
  const groups = useMemo(() => byDueTime(chosen, today), [chosen, today])
  const organisations = useMemo(() => {
    const named = organisationsOf(chosenActions(all, { ...everyAction, rehearsals }))
    const options = named.map(({ name, actions }) => ({ id: name, label: name, detail: counted(actions, 'action') }))
    return [nobody, ...options]
  }, [all, rehearsals])
  const isNarrowed = organisation !== null || status !== null
  return (
    <>
      <div className={styles.filters}>
        <ComboBox
          label="Organisation"
          placeholder="Any organisation"
          options={organisations}
          selectedId={organisation === '' ? nobody.id : organisation}
          onSelect={(id) => onChoice({ ...choice, organisation: id === nobody.id ? '' : id })}
        />
        <Select
          label="Status"
          options={statusOptions}
          value={status ?? 'any'}
          onChange={(value) => onChoice({ ...choice, status: value === 'any' ? null : value })}
        />
        {anyRehearsed && (
          <div className={styles.rehearsals}>
            <Checkbox
              label="Rehearsals too"
              checked={rehearsals}
              onChange={(wanted) => onChoice({ ...choice, rehearsals: wanted })}
            />
          </div>
        )}
      </div>
      {chosen.length > 0 && (
        <p role="status" className={styles.summary}>
          {actionsInWords(groups)}
        </p>
      )}
      {chosen.length === 0 && (isNarrowed || !anyHeld) && (
        <EmptyState
          title={isNarrowed ? 'No open action is like that.' : 'Only rehearsals have open actions.'}
          actions={
            isNarrowed && <Button onClick={() => onChoice({ ...everyAction, rehearsals })}>Show all actions</Button>
          }
        />
      )}
      {dueTimes.map((time) => (
        <DueSection key={time} time={time} actions={groups[time]} today={today} onOpen={onOpen} />
      ))}
    </>
  )
}
