import type { Stage } from '@core/agenda/agenda'
import { type ReactNode, useState } from 'react'
import type { DoAct, View } from '../../shared/acting/acting'
import { Capture } from '../../shared/acting/Capture'
import type { NoteKey } from '../../shared/acting/NoteForm'
import { AgreementEditor } from '../../shared/agreement/AgreementEditor'
import { Tabs } from '../../shared/parts/Tabs'
import { PromiseAloud } from '../../shared/promises/PromiseAloud'
import { PromiseList } from '../../shared/promises/PromiseList'
import { ReturnList } from '../../shared/returning/ReturnList'
import { Links } from './Links'
import { MissingPeople } from './MissingPeople'
import { Replies } from './Replies'
import styles from './Writing.module.css'

const noteKeys: readonly NoteKey[] = [
  { key: 'd', shown: 'D', does: 'Write a decision', kind: 'decision' },
  { key: 'n', shown: 'N', does: 'Write a note', kind: 'note' },
  { key: 'q', shown: 'Q', does: 'Write a quote', kind: 'quote' },
]

export interface WritingProps {
  readonly view: View
  readonly act: DoAct
}

/** Where the note-taker writes: what the stage is for, and beside it always actions and notes. */
export function Writing({ view, act }: WritingProps) {
  const stage = view.stages.find(({ id }) => id === view.currentStageId)
  const own = stage === undefined ? null : ownWriting(stage, view, act)
  const capture = (
    <Capture
      view={view}
      act={act}
      noteKeys={noteKeys}
      withoutPriorities="Write all the same. Once the room has chosen, what you write goes under a priority."
    />
  )
  if (own === null) return capture
  return <WithTabs key={stage?.id} own={own} capture={capture} />
}

interface OwnWriting {
  readonly label: string
  readonly content: ReactNode
}

function WithTabs({ own, capture }: { readonly own: OwnWriting; readonly capture: ReactNode }) {
  const [tab, setTab] = useState<'own' | 'notes'>('own')
  return (
    <div className={styles.tabs}>
      <Tabs
        label="What to write"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'own', label: own.label, content: own.content },
          { id: 'notes', label: 'Actions and notes', content: <div className={styles.capture}>{capture}</div> },
        ]}
      />
    </div>
  )
}

/** What is written down in a stage of this kind alone; null where there is nothing of its own. */
function ownWriting(stage: Stage, view: View, act: DoAct): OwnWriting | null {
  const { activity } = stage
  switch (activity.kind) {
    case 'agreement':
      return { label: 'The agreement', content: <AgreementEditor view={view} act={act} /> }
    case 'commitments':
      return {
        label: 'Promises',
        content: (
          <div className={styles.promises}>
            <PromiseAloud view={view} act={act} />
            <PromiseList
              view={view}
              promises={view.commitments}
              act={act}
              mayWithdraw={({ participantId }) => participantId === null}
            />
          </div>
        ),
      }
    case 'link':
      return { label: 'Ideas', content: <Links view={view} stage={stage} joins={activity.joins} act={act} /> }
    case 'missing':
      return { label: 'Who is missing', content: <MissingPeople view={view} stage={stage} act={act} /> }
    case 'return':
      return { label: 'How the actions go', content: <ReturnList view={view} act={act} /> }
    case 'check':
      return { label: 'Answers', content: <Replies view={view} stage={stage} of={activity.of} act={act} /> }
    default:
      return null
  }
}
