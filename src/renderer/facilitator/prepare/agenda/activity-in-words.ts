import type { StageActivity } from '@core/agenda/agenda'
import { assertNever } from '@core/assert-never'
import { counted } from '../../../shared/words/counts'
import { cardKindLabels, stageKindLabels } from '../../../shared/words/labels'

/** What a stage does, in one line. */
export function activityInWords(activity: StageActivity): string {
  const kind = stageKindLabels[activity.kind]
  switch (activity.kind) {
    case 'gather': {
      const tags = activity.tags.length > 0 ? `, ${counted(activity.tags.length, 'tag')}` : ''
      return `${kind} · ${cardKindLabels[activity.cardKind].toLowerCase()}${tags}`
    }
    case 'round':
      return `${kind} · ${cardKindLabels[activity.cardKind].toLowerCase()}`
    case 'group':
      return activity.suggestedThemes.length === 0 ? kind : `${kind} · ${counted(activity.suggestedThemes.length, 'theme')} suggested`
    case 'vote':
      return `${kind} · ${methodInWords(activity.method)} on ${activity.optionsFrom}`
    case 'welcome':
    case 'break':
    case 'act':
    case 'read-back':
      return kind
    default:
      return assertNever(activity)
  }
}

function methodInWords(method: Extract<StageActivity, { kind: 'vote' }>['method']): string {
  return method.type === 'dots' ? `${counted(method.dots, 'dot')} each` : 'agree, pass or disagree'
}
