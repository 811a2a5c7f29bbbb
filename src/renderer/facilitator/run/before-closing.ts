import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'

type Told = Pick<Received<FacilitatorView>, 'actions' | 'votes' | 'stages' | 'priorities' | 'details'>

/** What is still open, one plain sentence each, before the workshop is closed. Empty where everything is settled. */
export function stillOpen({ actions, votes, stages, priorities, details }: Told): readonly string[] {
  const titleOf = (stageId: string) => stages.find(({ id }) => id === stageId)?.title ?? ''
  const led = actions.filter(({ leadId }) => leadId !== null)
  const withoutAction = priorities.filter(({ id }) => !actions.some(({ priorityId }) => priorityId === id))
  return [
    ...votes.flatMap(({ id, status }) => {
      if (status === 'open') return [`The vote in “${titleOf(id)}” is open. Close it first.`]
      return status === 'closed' ? [`The vote in “${titleOf(id)}” was not revealed.`] : []
    }),
    ...counted(withoutAction.length, 'priority has', 'priorities have', 'no action yet'),
    ...counted(actions.length - led.length, 'action has', 'actions have', 'no lead organisation'),
    ...counted(led.filter(({ accepted }) => !accepted).length, 'action was', 'actions were', 'not accepted by its lead'),
    ...counted(actions.filter(({ due }) => due === '').length, 'action has', 'actions have', 'no date'),
    ...(details.nextMeeting === '' ? ['No next meeting is agreed.'] : []),
  ]
}

function counted(count: number, one: string, many: string, what: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${what}.`]
}
