import { residentSector } from '@core/sector'
import { Eye, EyeOff } from 'lucide-react'
import { checkedDrafts } from '../../../shared/checking/checked-drafts'
import { DraftItem } from '../../../shared/checking/DraftItem'
import { Button } from '../../../shared/parts/Button'
import { EmptyState } from '../../../shared/parts/EmptyState'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'
import { listed } from '../../../shared/words/counts'
import { ResponseForm } from '../check/ResponseForm'
import type { PanelProps, View } from '../panel'
import styles from './CheckPanel.module.css'
import { StageFrame } from './StageFrame'

/** Will this work? The answers as they come in, and what the room says to them. */
export function CheckPanel({ view, stage, activity, act }: PanelProps<'check'>) {
  const { sectors } = activity
  const drafts = checkedDrafts(stage.id, activity.of, view)
  const asked = listed(sectors.map((sector) => view.details.sectorLabels[sector]))
  const answered = new Set(drafts.flatMap(({ responses }) => responses.map(({ participantId }) => participantId))).size
  const toggle = () => void act({ type: 'showCards', stageId: stage.id, shown: !stage.cardsShown })
  const does = stage.cardsShown ? 'Hold the answers back' : 'Show the answers'
  useShortcuts([{ key: 's', shown: 'S', does, run: toggle }])
  const status = `${answered} of ${presentFrom(view, sectors)} have answered, ${stage.cardsShown ? 'shown to the room' : 'held: only you see what'}`
  return (
    <StageFrame
      view={view}
      stage={stage}
      dense
      filled
      status={status}
      roomSees={stage.cardsShown}
      tools={
        <Button icon={stage.cardsShown ? EyeOff : Eye} shortcut="S" onClick={toggle}>
          {does}
        </Button>
      }
    >
      {drafts.length === 0 ? (
        <EmptyState title="There is nothing to check yet">{emptyWords[activity.of]}</EmptyState>
      ) : (
        <div className={styles.columns}>
          <div className={styles.side}>
            <p className={styles.asked}>
              Asked of <strong>{asked}</strong>. Phones of others say so and read along.
            </p>
            <ResponseForm view={view} stageId={stage.id} drafts={drafts} sectors={sectors} act={act} />
          </div>
          <ol aria-label="What is checked" className={styles.drafts}>
            {drafts.map((draft) => (
              <DraftItem key={draft.id} view={view} stageId={stage.id} draft={draft} act={act} />
            ))}
          </ol>
        </div>
      )}
    </StageFrame>
  )
}

const emptyWords = {
  priorities: 'Choose priorities in the vote first. Each of them is asked about here.',
  actions: 'Write down actions first. Each of them is asked about here.',
  clauses: 'Draft the agreement first. Each of its clauses is asked about here.',
} as const

function presentFrom({ participants, organisations }: View, sectors: readonly string[]): number {
  const sectorOf = new Map(organisations.map(({ id, sector }) => [id, sector]))
  return [...participants.values()].filter(
    ({ online, organisationId }) =>
      !online && sectors.includes(sectorOf.get(organisationId ?? '') ?? residentSector),
  ).length
}
