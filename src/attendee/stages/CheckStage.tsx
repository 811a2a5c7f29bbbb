import type { StageActivity } from '@core/agenda/agenda'
import { residentSector } from '@core/sector'
import type { AttendeeStage } from '@core/views'
import type { View } from '../names'
import { usePage } from '../page-context'
import { CheckedDrafts } from './check/CheckedDrafts'
import { OwnResponses } from './check/OwnResponses'

export interface CheckStageProps {
  readonly view: View
  readonly stage: AttendeeStage
  readonly activity: Extract<StageActivity, { readonly kind: 'check' }>
}

/** Will this work? Asked of some sectors, draft by draft; the others read along. */
export function CheckStage({ view, stage, activity }: CheckStageProps) {
  const { state, words } = usePage()
  const { check } = words.promises
  const organisationId = state.personal?.organisationId ?? null
  const sector = view.organisations.find(({ id }) => id === organisationId)?.sector ?? residentSector
  const isAsked = activity.sectors.includes(sector)
  const asked = activity.sectors.map((one) => view.details.sectorLabels[one]).join(', ')
  if (view.check.length === 0) return <p className="quiet">{check.nothingYet}</p>
  return (
    <>
      {isAsked ? (
        <OwnResponses key={stage.id} stageId={stage.id} drafts={view.check} />
      ) : (
        <p className="notice">{check.askedOf(asked)}</p>
      )}
      {(stage.cardsShown || !isAsked) && <CheckedDrafts drafts={view.check} shown={stage.cardsShown} />}
    </>
  )
}
