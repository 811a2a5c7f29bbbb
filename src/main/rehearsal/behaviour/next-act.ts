import { assertNever } from '@core/assert-never'
import type { AttendeeAct } from '@protocol/live/device-acts'
import { accept } from './accept'
import { commit } from './commit'
import type { Moment } from './moment'
import { share } from './share'
import { vote } from './vote'

/** What an attendee does next where they are, or null where there is nothing for them to do now. */
export function nextAct(moment: Moment): AttendeeAct | null {
  const { stage, status } = moment.view
  if (stage === null || status !== 'running') return null
  const { activity } = stage
  switch (activity.kind) {
    case 'welcome':
    case 'group':
    case 'break':
      return null
    case 'gather':
    case 'round':
      return share(moment, stage.id, activity.cardKind)
    case 'themed-rounds':
    case 'stories':
    case 'link':
    case 'missing':
    case 'offers':
    case 'agreement':
    case 'commitments':
    case 'check':
      return null
    case 'vote':
    case 'score':
      return vote(moment, stage.id)
    case 'act':
      return accept(moment)
    case 'read-back':
      return commit(moment)
    default:
      return assertNever(activity)
  }
}
