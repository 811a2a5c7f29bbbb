import { decideCarrying } from '../actions/decide-carrying'
import { trimmedStage } from '../agenda/decide-agenda'
import { stageRefusal } from '../agenda/stage-refusal'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { organisationsRefusal } from '../people/decide-people'
import { firstRefusal, textRefusal } from '../text'
import type { CreateWorkshop, Event, Refusal, Workshop } from '../workshop'
import type { Details } from './details'
import { countingRefusal, descriptionRefusal } from './decide-details'

/** Makes an empty journal a workshop, with its agenda and the organisations that are invited. */
export function decideCreation(
  { details, stages, organisations, carried }: CreateWorkshop,
  workshop: Workshop,
  { newId }: Context,
): Decision<Event, Refusal> {
  if (!isEmpty(workshop)) return refuse({ code: 'workshop.exists' })
  if (stages.length > limits.stages) return refuse({ code: 'agenda.too-many-stages', allowed: limits.stages })
  const refused =
    descriptionRefusal(details) ??
    countingRefusal(details.counting) ??
    sectorLabelsRefusal(details.sectorLabels) ??
    organisationsRefusal(organisations, []) ??
    stages.map(stageRefusal).find((refusal) => refusal !== null)
  if (refused !== null && refused !== undefined) return refused
  const [title, place, purpose] = [details.title.trim(), details.place.trim(), details.purpose.trim()]
  const attribution = details.attribution.trim()
  const notice = details.privacyNotice === undefined ? {} : { privacyNotice: details.privacyNotice.trim() }
  const described = { ...details, title, place, purpose, attribution, ...notice }
  const events: Event[] = [{ type: 'workshopCreated', details: described }]
  for (const [position, stage] of stages.entries()) {
    events.push({ type: 'stageAdded', stage: { ...trimmedStage(stage), id: newId() }, position })
  }
  const invited = organisations.map(({ name, sector }) => ({ id: newId(), name: name.trim(), sector }))
  if (invited.length > 0) events.push({ type: 'organisationsAdded', organisations: invited })
  if (carried === undefined) return accept(...events)
  const carrying = decideCarrying(carried, invited, newId)
  return carrying.accepted ? accept(...events, ...carrying.events) : carrying
}

/** Nothing was prepared before either: what is created would not be checked against it. */
function isEmpty({ details, agenda, people, cards }: Workshop): boolean {
  const prepared = agenda.stages.length + people.organisations.length + people.participants.size + cards.size
  return details.title === '' && prepared === 0
}

function sectorLabelsRefusal(labels: Details['sectorLabels'] | undefined): { accepted: false; refusal: Refusal } | null {
  return firstRefusal(...Object.values(labels ?? {}).map((label) => textRefusal(label, limits.nameLength)))
}
