import { fromBefore, isHeard, lastSaid, toDo } from '@core/actions/progress'
import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'

type Told = Pick<Received<FacilitatorView>, 'actions' | 'votes' | 'stages' | 'priorities' | 'details'>

/** What is still open, one plain sentence each, before the workshop is closed. Empty where everything is settled. */
export function stillOpen({ actions: all, votes, stages, priorities, details }: Told): readonly string[] {
  const actions = toDo(all)
  const unheard = fromBefore(all).filter((action) => !isHeard(lastSaid(action)))
  const titleOf = (stageId: string) => stages.find(({ id }) => id === stageId)?.title ?? ''
  const led = actions.filter(({ leadId }) => leadId !== null)
  const withoutAction = priorities.filter(({ id }) => !actions.some(({ priorityId }) => priorityId === id))
  return [
    ...votes.flatMap(({ id, status }) => {
      if (status === 'open') return [`The vote in “${titleOf(id)}” is open. Close it first.`]
      return status === 'closed' ? [`The vote in “${titleOf(id)}” was not revealed.`] : []
    }),
    ...sentences(withoutAction.length, 'priority has', 'priorities have', 'no action yet'),
    ...sentences(unheard.length, 'action of last time was', 'actions of last time were', 'not heard from'),
    ...sentences(actions.length - led.length, 'action has', 'actions have', 'no lead organisation'),
    ...sentences(
      led.filter(({ accepted }) => !accepted).length,
      'action is',
      'actions are',
      'not accepted by the lead yet',
    ),
    ...sentences(actions.filter(({ due }) => due === '').length, 'action has', 'actions have', 'no date'),
    ...(details.nextMeeting === '' && details.nextMeetingAt === '' ? ['No next meeting is agreed.'] : []),
  ]
}

function sentences(count: number, one: string, many: string, what: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${what}.`]
}
