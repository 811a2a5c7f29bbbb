import type { ActionStatus } from '@core/actions/actions'
import { fromBefore, isFinished, isHeard } from '@core/actions/progress'
import type { AttendeeAct } from '@protocol/live/device-acts'
import type { Random } from '../random'
import type { Moment } from './moment'

/** Says how the next action goes that their own organisation leads; some take on one that nobody leads. */
export function report({ view, personal, random, say, did }: Moment): AttendeeAct | null {
  const { organisationId } = personal
  if (organisationId === null) return null
  const all = fromBefore(view.actions)
  // Of all of theirs, so that what they say of one does not depend on which others they have spoken of.
  const news = all
    .filter(({ leadId }) => leadId === organisationId)
    .map(({ id, status: stands, last }, index) => {
      const status = statusSaid(random)
      const changed = say(status === 'done' || status === 'on track' ? 'progress' : 'setback', index)
      const learned = random.chance(0.5) ? say('learned', index) : ''
      const act: AttendeeAct = { type: 'updateAction', actionId: id, news: { status, changed, learned, evidence: '' } }
      return { act, isOpen: !isHeard(last) && !isFinished(stands) }
    })
    .find(({ act, isOpen }) => isOpen && !did(act))
  if (news !== undefined) return news.act
  const takes = random.chance(0.2)
  const free = all.find(({ leadId, status }) => leadId === null && !isFinished(status))
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
