import type { StageActivity } from '@core/agenda/agenda'
import { assertNever } from '@core/assert-never'
import { counted } from '../../../shared/words/counts'
import { checkedKindLabels } from '../../../shared/words/promises'
import { cardKindLabels, stageKindLabels, voteMethodLabels } from '../../../shared/words/labels'

/** What a stage does, in one line. */
export function activityInWords(activity: StageActivity): string {
  switch (activity.kind) {
    case 'gather': {
      const tags = activity.tags.length > 0 ? `, ${counted(activity.tags.length, 'tag')}` : ''
      return `${cardKindLabels[activity.cardKind]} cards${tags}`
    }
    case 'round':
      return `A round of ${cardKindLabels[activity.cardKind].toLowerCase()} cards`
    case 'group':
      if (activity.suggestedThemes.length === 0) return stageKindLabels.group
      return `${stageKindLabels.group}, ${activity.suggestedThemes.length} suggested`
    case 'vote':
      return `${methodInWords(activity.method)} on ${optionsInWords(activity)}`
    case 'commitments': {
      const starts = activity.startsPrivate ? 'private at first' : 'open at first'
      const { length } = activity.suggestions
      return `${length === 0 ? stageKindLabels.commitments : counted(length, 'suggested promise')}, ${starts}`
    }
    case 'check':
      return checkedKindLabels[activity.of]
    case 'themed-rounds':
      return `${counted(activity.themes.length, 'table')}, ${counted(activity.rounds, 'round')}`
    case 'stories':
      return counted(activity.stories.length, 'story', 'stories')
    case 'link':
      return `Joins two ${cardKindLabels[activity.joins].toLowerCase()} cards into an idea`
    case 'score':
    case 'missing':
    case 'offers':
    case 'agreement':
    case 'welcome':
    case 'break':
    case 'return':
    case 'act':
    case 'read-back':
      return stageKindLabels[activity.kind]
    default:
      return assertNever(activity)
  }
}

function optionsInWords({ optionsFrom, cardKind }: Extract<StageActivity, { kind: 'vote' }>): string {
  return cardKind === undefined ? optionsFrom : `${cardKindLabels[cardKind].toLowerCase()} cards`
}

function methodInWords(method: Extract<StageActivity, { kind: 'vote' }>['method']): string {
  return method.type === 'dots' ? `${counted(method.dots, 'dot')} each` : voteMethodLabels[method.type]
}
