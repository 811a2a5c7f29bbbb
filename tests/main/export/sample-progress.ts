import { actionStatuses, type ActionStatus } from '@core/actions/actions'
import type { Plan, PlanAction, PlanProgress, PlanUpdate } from '@core/plan'
import { manyActions, samplePlan } from './sample-plan'

const since = { title: 'Our Stockport', date: '2018-02-14' }
const meetings = ['Our Stockport', 'Our Stockport: return meeting', 'Our Stockport: return meeting 2']
const dates = ['2018-03-20', '2018-05-15', '2018-09-18']

/** What was said of an action at so many meetings, the last of it with this status. */
export function updates(count: number, status: ActionStatus): PlanUpdate[] {
  return Array.from({ length: count }, (_, index) => ({
    date: dates[index % dates.length] ?? '',
    meeting: meetings[index % meetings.length] ?? '',
    status: index === count - 1 ? status : 'on track',
    changed: `What changed by meeting ${index + 1}: the list has ${index + 2} names.`,
    learned: index === count - 1 ? 'Ring before you write, and ask who else should know.' : '',
    evidence: index === count - 1 ? (status === 'done' ? 'https://example.org/list?of=rooms' : 'Ask at the front desk') : '',
  }))
}

/** Actions of before of every status, one without a lead, with none to three things said of each. */
export function returnedActions(count = 9): PlanAction[] {
  return manyActions(count).map((action, index): PlanAction => {
    const status = actionStatuses[index % actionStatuses.length] ?? 'done'
    const history = status === 'not started' ? [] : updates(1 + (index % 3), status)
    return {
      ...action,
      ...{ status, statusNote: history.at(-1)?.changed ?? '', history, from: since },
      ...(index % 5 === 4 ? { lead: '', accepted: false } : {}),
      due: index % 2 === 0 ? '2018-06-01' : '2018-12-01',
    }
  })
}

/** The plan of a return meeting to the sample, in which these actions were looked at. */
export function returnPlan(actions: readonly PlanAction[] = returnedActions(), changes: Partial<Plan> = {}): Plan {
  const progress: PlanProgress = { since, actions }
  const open = actions.filter(({ status }) => status !== 'done' && status !== 'stopped')
  return samplePlan({ title: 'Our Stockport: return meeting', date: '2018-09-18', progress, actions: open, ...changes })
}
