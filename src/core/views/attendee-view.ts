import type { Stage } from '../agenda/agenda'
import { remember } from '../remember'
import type { AttendeeStage, AttendeeView, ProjectorView } from '../views'
import type { Workshop } from '../workshop'
import { projectorViewer } from './projector-view'

/** Makes the view that all attendees share: what is projected, as a phone needs it. */
export function attendeeViewer(): (workshop: Workshop) => AttendeeView {
  const projected = projectorViewer()
  const stageOf = remember(attendeeStage)
  const detailsOf = remember((details: ProjectorView['details'], privacyNotice: string) => ({ ...details, privacyNotice }))
  return (workshop) => {
    const { details, status, organisations, stage, timer, cards, themes, vote, priorities, actions, decisions } =
      projected(workshop)
    return {
      role: 'attendee',
      details: detailsOf(details, workshop.details.privacyNotice),
      status,
      joiningLocked: workshop.joiningLocked,
      organisations,
      stage: stageOf(stage),
      timer,
      cards,
      themes,
      vote,
      priorities,
      actions,
      decisions,
    }
  }
}

function attendeeStage(stage: Stage | null): AttendeeStage | null {
  if (stage === null) return null
  const { id, title, prompt, minutes, activity, cardsShown } = stage
  return { id, title, prompt, minutes, activity, cardsShown }
}
