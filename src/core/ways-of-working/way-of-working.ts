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

type WithWords = Extract<StageActivity, { readonly kind: 'gather' | 'group' }>

type ActivityTemplate =
  | Exclude<StageActivity, WithWords>
  | (Omit<Extract<WithWords, { readonly kind: 'gather' }>, 'tags'> & { readonly tags: readonly InBothLanguages[] })
  | (Omit<Extract<WithWords, { readonly kind: 'group' }>, 'suggestedThemes'> & {
      readonly suggestedThemes: readonly InBothLanguages[]
    })

/** The stages of a way of working, in one language. */
export function stagesIn(way: WayOfWorking, language: Language): StagePlan[] {
  return way.stages.map(({ title, prompt, minutes, activity }) => ({
    title: title[language],
    prompt: prompt[language],
    minutes,
    activity: activityIn(activity, language),
  }))
}

export function minutesOf(way: { readonly stages: readonly { readonly minutes: number }[] }): number {
  return way.stages.reduce((sum, { minutes }) => sum + minutes, 0)
}

function activityIn(activity: ActivityTemplate, language: Language): StageActivity {
  switch (activity.kind) {
    case 'gather':
      return { ...activity, tags: activity.tags.map((tag) => tag[language]) }
    case 'group':
      return { ...activity, suggestedThemes: activity.suggestedThemes.map((theme) => theme[language]) }
    default:
      return activity
  }
}
