import { remember } from '../remember'
import type { AttendeeStage, AttendeeView, ProjectedStage, ProjectorView } from '../views'
import type { Workshop } from '../workshop'
import { projectorViewer } from './projector-view'

/** Makes the view that all attendees share: what is projected, as a phone needs it. */
export function attendeeViewer(): (workshop: Workshop) => AttendeeView {
  const projected = projectorViewer()
  const stageOf = remember(attendeeStage)
  const detailsOf = remember((details: ProjectorView['details'], privacyNotice: string) => ({ ...details, privacyNotice }))
  return (workshop) => {
    const view = projected(workshop)
    const { stages: _, present: __, cardsInStage: ___, answered: ____, privateCommitments: _____, ...more } = view
    const { tables: ______, ...shared } = more
    const details = detailsOf(view.details, workshop.details.privacyNotice)
    return { ...shared, role: 'attendee', details, joiningLocked: workshop.joiningLocked, stage: stageOf(view.stage) }
  }
}

function attendeeStage(stage: ProjectedStage | null): AttendeeStage | null {
  if (stage === null) return null
  const { heard: _, ...shown } = stage
  return shown
}
