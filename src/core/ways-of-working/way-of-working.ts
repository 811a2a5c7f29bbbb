import type { StageActivity, StagePlan } from '../agenda/agenda'
import type { InBothLanguages, Language } from '../language'

/** A template to start a workshop from: data, which the facilitator changes as they like. */
export interface WayOfWorking {
  readonly id: string
  readonly name: InBothLanguages
  readonly description: InBothLanguages
  readonly stages: readonly StageTemplate[]
}

interface StageTemplate {
  readonly title: InBothLanguages
  /** Plain words, 15 of them at most. */
  readonly prompt: InBothLanguages
  readonly minutes: number
  readonly activity: ActivityTemplate
}

/** The same with every text in both languages. */
type Template<Value> = string extends Value
  ? InBothLanguages
  : Value extends readonly (infer Item)[]
    ? readonly Template<Item>[]
    : Value extends object
      ? { readonly [Field in keyof Value]: Template<Value[Field]> }
      : Value

type ActivityTemplate = Template<StageActivity>

/** The stages of a way of working in one language; in English with the Welsh beside it, for rooms in both. */
export function stagesIn(way: WayOfWorking, language: Language): StagePlan[] {
  return way.stages.map(({ title, prompt, minutes, activity }) => ({
    title: title[language],
    prompt: prompt[language],
    minutes,
    activity: activityIn(activity, language),
    ...(language === 'cy' ? {} : { welsh: { title: title.cy, prompt: prompt.cy, words: wordsOf(activity) } }),
  }))
}

export function minutesOf(way: { readonly stages: readonly { readonly minutes: number }[] }): number {
  return way.stages.reduce((sum, { minutes }) => sum + minutes, 0)
}

function activityIn(activity: ActivityTemplate, language: Language): StageActivity {
  const said = (words: readonly InBothLanguages[]) => words.map((word) => word[language])
  switch (activity.kind) {
    case 'gather':
      return { ...activity, tags: said(activity.tags) }
    case 'group':
      return { ...activity, suggestedThemes: said(activity.suggestedThemes) }
    case 'themed-rounds':
      return { ...activity, themes: said(activity.themes) }
    case 'score':
      return { ...activity, lowest: activity.lowest[language], highest: activity.highest[language] }
    case 'stories':
      return {
        ...activity,
        stories: activity.stories.map(({ title, text }) => ({ title: title[language], text: text[language] })),
      }
    case 'commitments':
      return { ...activity, suggestions: said(activity.suggestions) }
    default:
      return activity
  }
}

/** The activity's own words. */
function wordsOf(activity: ActivityTemplate): readonly InBothLanguages[] {
  switch (activity.kind) {
    case 'gather':
      return activity.tags
    case 'group':
      return activity.suggestedThemes
    case 'themed-rounds':
      return activity.themes
    case 'score':
      return [activity.lowest, activity.highest]
    case 'stories':
      return activity.stories.flatMap(({ title, text }) => [title, text])
    case 'commitments':
      return activity.suggestions
    default:
      return []
  }
}
