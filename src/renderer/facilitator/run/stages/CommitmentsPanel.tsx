import { useState } from 'react'
import { PromiseAloud } from '../../../shared/promises/PromiseAloud'
import { PromiseList } from '../../../shared/promises/PromiseList'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { Filter } from '../../../shared/parts/Filter'
import { counted } from '../../../shared/words/counts'
import type { PanelProps } from '../panel'
import styles from './CommitmentsPanel.module.css'
import { StageFrame } from './StageFrame'

type Shown = 'all' | 'organisations' | 'people' | 'help' | 'contact'

/** What people and organisations will do differently themselves; what is private is only a number. */
export function CommitmentsPanel({ view, stage, activity, act }: PanelProps<'commitments'>) {
  const [shown, setShown] = useState<Shown>('all')
  const { commitments, privateCommitments } = view
  const lists = {
    all: commitments,
    organisations: commitments.filter(({ organisationId }) => organisationId !== null),
    people: commitments.filter(({ organisationId }) => organisationId === null),
    help: commitments.filter(({ readiness }) => readiness === 'need-help'),
    contact: commitments.filter(({ contact }) => contact !== ''),
  }
  const choices = [
    { id: 'all' as const, label: 'All' },
    { id: 'organisations' as const, label: 'Organisations' },
    { id: 'people' as const, label: 'People' },
    { id: 'help' as const, label: 'Need help' },
    ...(activity.asksContact || lists.contact.length > 0 ? [{ id: 'contact' as const, label: 'May be contacted' }] : []),
  ]
  const status = [
    counted(commitments.length, 'open promise'),
    ...(privateCommitments > 0 ? [`${privateCommitments} private: nobody but their authors sees them`] : []),
  ].join(', ')
  return (
    <StageFrame view={view} stage={stage} status={status} dense filled>
      <div className={styles.columns}>
        <div className={styles.side}>
          <PromiseAloud view={view} act={act} />
          <p className={styles.hint}>People promise on their phones, in their own words or with one press.</p>
        </div>
        <div className={styles.list}>
          <Filter
            label="Show some promises"
            selected={shown}
            onSelect={setShown}
            choices={choices.map((choice) => ({ ...choice, count: lists[choice.id].length }))}
          />
          {shown === 'contact' && (
            <p className={styles.warning}>Only you see how to reach people. Do not show this window to the room.</p>
          )}
          {lists[shown].length === 0 ? (
            <EmptyState title={shown === 'all' ? 'No open promises yet' : 'None of these'}>
              {shown === 'all' && 'Give people a quiet minute. What an organisation says aloud, you can type in.'}
            </EmptyState>
          ) : (
            <PromiseList
              view={view}
              promises={lists[shown]}
              act={act}
              mayWithdraw={() => true}
              contactsShown={shown === 'contact'}
            />
          )}
        </div>
      </div>
    </StageFrame>
  )
}
