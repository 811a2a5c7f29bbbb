import type { ActionStatus } from '@core/actions/actions'
import { isFinished, isHeard } from '@core/actions/progress'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Random } from '../random'
import type { Moment } from './moment'

/** Says how the next action goes that their own organisation leads; some take on one that nobody leads. */
export function report({ view, personal, random, say, did }: Moment): AttendeeAct | null {
  const { organisationId } = personal
  if (organisationId === null) return null
  const open = view.actions.filter(({ origin, status }) => origin !== null && !isFinished(status))
  const news = open
    .filter(({ leadId, last }) => leadId === organisationId && !isHeard(last))
    .map(({ id }, index): AttendeeAct => {
      const status = statusSaid(random)
      const changed = say(status === 'done' || status === 'on track' ? 'progress' : 'setback', index)
      const learned = random.chance(0.5) ? say('learned', index) : ''
      return { type: 'updateAction', actionId: id, news: { status, changed, learned, evidence: '' } }
    })
    .find((act) => !did(act))
  if (news !== undefined) return news
  const takes = random.chance(0.2)
  const free = open.find(({ leadId }) => leadId === null)
  if (!takes || free === undefined) return null
  const taking: AttendeeAct = { type: 'takeLead', actionId: free.id, organisationId }
  return did(taking) ? null : taking
}

function statusSaid(random: Random): ActionStatus {
  if (random.chance(0.4)) return 'done'
  if (random.chance(0.5)) return 'on track'
  if (random.chance(0.4)) return 'at risk'
  if (random.chance(0.4)) return 'changed course'
  return random.chance(0.5) ? 'off track' : 'stopped'
}
