import { assertNever } from '@core/assert-never'
import type { AttendeeAct } from '@protocol/live/device-acts'
import { accept } from './accept'
import { commit } from './commit'
import { invite } from './invite'
import { joinTwo } from './join-two'
import type { Moment } from './moment'
import { promise } from './promise'
import { report } from './report'
import { respond } from './respond'
import { score } from './score'
import { share, shareAtTable } from './share'
import { takeUp } from './take-up'
import { tellAccess } from './tell-access'
import { vote } from './vote'

/** What an attendee does next where they are, or null where there is nothing for them to do now. */
export function nextAct(moment: Moment): AttendeeAct | null {
  const { stage, status } = moment.view
  if (stage === null || status !== 'running') return null
  const { id, activity } = stage
  switch (activity.kind) {
    case 'welcome':
      return tellAccess(moment)
    case 'group':
    case 'agreement':
    case 'break':
      return null
    case 'gather':
    case 'round':
    case 'stories':
      return share(moment, id)
    case 'themed-rounds':
      return shareAtTable(moment, id, activity)
    case 'link':
      return joinTwo(moment, id, activity.joins)
    case 'missing':
      return invite(moment, id)
    case 'offers':
      return share(moment, id) ?? takeUp(moment, id)
    case 'commitments':
      return promise(moment, activity)
    case 'check':
      return respond(moment, id, activity)
    case 'vote':
      return vote(moment, id)
    case 'score':
      return score(moment, id)
    case 'return':
      return report(moment)
    case 'act':
      return accept(moment)
    case 'read-back':
      return commit(moment)
    default:
      return assertNever(activity)
  }
}
