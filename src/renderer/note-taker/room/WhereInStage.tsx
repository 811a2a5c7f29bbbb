import type { Stage } from '@core/agenda/agenda'
import type { View } from '../../shared/acting/acting'
import { organisationName } from '../../shared/words/names'
import styles from './Room.module.css'

/** Which story, which round or whose turn it is. */
export function WhereInStage({ view, stage }: { readonly view: View; readonly stage: Stage }) {
  const { activity, part } = stage
  const words = (() => {
    switch (activity.kind) {
      case 'stories': {
        const story = activity.stories[part]
        return story === undefined ? null : `Story ${part + 1} of ${activity.stories.length}: ${story.title}`
      }
      case 'themed-rounds':
        return `Round ${part + 1} of ${activity.rounds}: ${activity.themes.join(' · ')}`
      case 'round': {
        const [now, next] = view.turns.flatMap((id) => organisationName(view, id) ?? [])
        if (now === undefined) return null
        return next === undefined ? `Now: ${now}` : `Now: ${now}. Next: ${next}.`
      }
      default:
        return null
    }
  })()
  return words === null ? null : <p className={styles.place}>{words}</p>
}
