import { withWords } from '../agenda/activity-words'
import type { Stage, StagePlan } from '../agenda/agenda'
import { stageRefusal } from '../agenda/stage-refusal'
import { refuse } from '../decision'
import type { Language } from '../language'
import { limits } from '../limits'
import { firstRefusal, textRefusal } from '../text'
import type { Refusal } from '../workshop'

/** A way of working that a facilitator made: a workshop's stages as they were planned, with nothing that was said. */
export interface OwnWay {
  readonly name: string
  /** May be empty. */
  readonly description: string
  readonly stages: readonly StagePlan[]
}

/** The stages of a workshop as somebody else would plan them. A vote that was asked again is planned once. */
export function plannedStages(stages: readonly Stage[], { withNotes }: { readonly withNotes: boolean }): StagePlan[] {
  return stages
    .filter(({ repeats }) => repeats === undefined)
    .map((stage) => {
      const { title, prompt, minutes, activity, privateNotes, welsh } = stage
      return {
        title,
        prompt,
        minutes,
        activity,
        ...(withNotes && privateNotes !== undefined ? { privateNotes } : {}),
        ...(welsh === undefined ? {} : { welsh }),
      }
    })
}

/** Why a way of working may not be kept so; null where it may. */
export function ownWayRefusal(way: OwnWay): { accepted: false; refusal: Refusal } | null {
  if (way.stages.length > limits.stages) return refuse({ code: 'agenda.too-many-stages', allowed: limits.stages })
  return (
    firstRefusal<Refusal>(
      textRefusal(way.name, limits.nameLength),
      textRefusal(way.description, limits.purposeLength, true),
    ) ??
    way.stages.map(stageRefusal).find((refusal) => refusal !== null) ??
    null
  )
}

/** In Welsh too only where every stage is: a workshop half in one language would please nobody. */
export function languagesOf({ stages }: OwnWay): readonly Language[] {
  return stages.length > 0 && stages.every(({ welsh }) => welsh !== undefined && welsh.title !== '') ? ['en', 'cy'] : ['en']
}

export function ownStagesIn({ stages }: OwnWay, language: Language): readonly StagePlan[] {
  return language === 'en' ? stages : stages.map(inWelsh)
}

/** The stage with its Welsh words alone; what has none stays as it is. */
function inWelsh(stage: StagePlan): StagePlan {
  const { welsh, ...plan } = stage
  if (welsh === undefined) return stage
  const welshOf = new Map(welsh.words.filter(({ cy }) => cy !== '').map(({ en, cy }) => [en, cy]))
  const activity = withWords(plan.activity, (words) => welshOf.get(words) ?? words)
  return { ...plan, title: welsh.title || plan.title, prompt: welsh.prompt || plan.prompt, activity }
}
