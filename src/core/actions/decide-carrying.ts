import { accept, refuse, type Decision } from '../decision'
import { limits } from '../limits'
import type { Organisation } from '../people/people'
import { isCalendarDate, nameKey, textRefusal } from '../text'
import { emptyTable } from '../table'
import type { Refusal } from '../workshop'
import type { Action, ActionsEvent, Carried, CarriedAction, Meeting } from './actions'
import { detailsRefusal } from './decide-actions'
import { newsRefusal, trimmedNews } from './news'

/** Takes over the actions of an earlier workshop, word for word, with all that was said of them. */
export function decideCarrying(
  { since, actions }: Carried,
  organisations: readonly Organisation[],
  newId: () => string,
): Decision<ActionsEvent, Refusal> {
  if (actions.length > limits.actions) return refuse({ code: 'actions.too-many', allowed: limits.actions })
  const badMeeting = meetingRefusal(since)
  if (badMeeting !== null) return refuse(badMeeting)
  const idOf = new Map(organisations.map(({ id, name }) => [nameKey(name), id]))
  const taken: Action[] = []
  for (const action of actions) {
    const named = action.lead === '' ? action.supporters : [action.lead, ...action.supporters]
    const unknown = named.find((name) => !idOf.has(nameKey(name)))
    if (unknown !== undefined) return refuse({ code: 'people.unknown-organisation', organisationId: unknown })
    const { lead, supporters, ...kept } = action
    const id = newId()
    const leadId = idOf.get(nameKey(lead)) ?? null
    const supporterIds = [...new Set(supporters.flatMap((name) => idOf.get(nameKey(name)) ?? []))]
    const carried: Action = { ...kept, id, leadId, supporterIds, priorityId: null }
    const refused = detailsRefusal(carried, { people: { organisations, participants: emptyTable() }, priorities: [] })
    if (refused !== null) return refused
    const refusedHistory = historyRefusal(id, action)
    if (refusedHistory !== null) return refuse(refusedHistory)
    if (carried.accepted && leadId === null) return refuse({ code: 'actions.no-lead', actionId: id })
    taken.push(carried)
  }
  return accept({ type: 'actionsCarried', since, actions: taken })
}

/** What was said must be as the rules would have let it be said, and the last of it how the action stands. */
function historyRefusal(actionId: string, { history, origin, status, statusNote }: CarriedAction): Refusal | null {
  const allowed = limits.updatesOfAnAction
  if (history.length > allowed) return { code: 'actions.too-many-updates', actionId, allowed }
  const meetings = [origin.from, ...history.map(({ meeting }) => meeting)]
  const badMeeting = meetings.map(meetingRefusal).find((refusal) => refusal !== null)
  if (badMeeting !== undefined && badMeeting !== null) return badMeeting
  const standing = { status, changed: statusNote, learned: '', evidence: '' }
  const refused = [...history, standing].map((said) => newsRefusal(actionId, trimmedNews(said))).find((refusal) => refusal !== null)
  return refused?.refusal ?? null
}

function meetingRefusal({ title, date }: Meeting): Refusal | null {
  return (
    textRefusal(title, limits.titleLength, true) ??
    (date === '' || isCalendarDate(date) ? null : { code: 'details.not-a-date', date })
  )
}
