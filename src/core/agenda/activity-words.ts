import type { StageActivity } from './agenda'

/** The same activity with each of its own words said in another way: tags, themes, stories, suggestions, ends of a scale. */
export function withWords(activity: StageActivity, say: (words: string) => string): StageActivity {
  switch (activity.kind) {
    case 'gather':
      return { ...activity, tags: activity.tags.map(say) }
    case 'themed-rounds':
      return { ...activity, themes: activity.themes.map(say) }
    case 'group':
      return { ...activity, suggestedThemes: activity.suggestedThemes.map(say) }
    case 'score':
      return { ...activity, lowest: say(activity.lowest), highest: say(activity.highest) }
    case 'stories':
      return {
        ...activity,
        stories: activity.stories.map(({ title, text }) => ({ title: say(title), text: say(text) })),
      }
    case 'commitments':
      return { ...activity, suggestions: activity.suggestions.map(say) }
    default:
      return activity
  }
}

/** The activity's own words, in their order. */
export function wordsIn(activity: StageActivity): readonly string[] {
  const all: string[] = []
  withWords(activity, (words) => {
    all.push(words)
    return words
  })
  return all
}
