import { limits } from '../limits'
import { firstRefusal, nameKey, textRefusal } from '../text'
import type { VoteMethod } from '../voting/voting'
import type { Refusal } from '../workshop'
import type { StageActivity, StagePlan, Story, WelshStage } from './agenda'

/** Why a stage may not be planned so; null where it may. */
export function stageRefusal(plan: StagePlan): { accepted: false; refusal: Refusal } | null {
  const { minutes, activity } = plan
  const inRange = Number.isInteger(minutes) && minutes >= 0 && minutes <= limits.stageMinutes
  return firstRefusal<Refusal>(
    textRefusal(plan.title, limits.titleLength),
    textRefusal(plan.prompt, limits.promptLength, true),
    inRange ? null : { code: 'agenda.minutes-out-of-range', minutes, least: 0, most: limits.stageMinutes },
    activityRefusal(activity),
    textRefusal(plan.privateNotes ?? '', limits.privateNotesLength, true),
    plan.welsh === undefined ? null : welshRefusal(plan.welsh),
  )
}

function activityRefusal(activity: StageActivity): Refusal | null {
  switch (activity.kind) {
    case 'gather':
      return labelsRefusal(activity.tags)
    case 'group':
      return labelsRefusal(activity.suggestedThemes)
    case 'themed-rounds':
      return labelsRefusal(activity.themes) ?? sameNamesRefusal(activity.themes) ?? roundsRefusal(activity.rounds)
    case 'vote':
      return chooseRefusal(activity.choose) ?? methodRefusal(activity.method)
    case 'score':
      return firstOf([activity.lowest, activity.highest].map((words) => textRefusal(words, limits.tagLength, true)))
    case 'stories':
      return storiesRefusal(activity.stories)
    case 'commitments':
      return labelsRefusal(activity.suggestions, limits.commitmentTextLength)
    case 'check':
      return activity.sectors.length > 0 ? null : { code: 'check.nobody-asked' }
    default:
      return null
  }
}

function labelsRefusal(labels: readonly string[], longest: number = limits.tagLength): Refusal | null {
  if (labels.length > limits.tagsInAStage) {
    return { code: 'agenda.too-many-tags', tags: labels.length, allowed: limits.tagsInAStage }
  }
  return firstOf(labels.map((label) => textRefusal(label, longest)))
}

/** Two tables of one name would be one theme. */
function sameNamesRefusal(names: readonly string[]): Refusal | null {
  const keys = names.map(nameKey)
  const name = names.find((_, index) => keys.indexOf(keys[index] ?? '') < index)
  return name === undefined ? null : { code: 'themes.name-taken', name: name.trim() }
}

function roundsRefusal(rounds: number): Refusal | null {
  const [least, most] = [1, limits.roundsInAStage]
  return isWhole(rounds, least, most) ? null : { code: 'agenda.rounds-out-of-range', rounds, least, most }
}

function chooseRefusal(choose: number): Refusal | null {
  const [least, most] = [1, limits.priorities]
  return isWhole(choose, least, most) ? null : { code: 'voting.choose-out-of-range', choose, least, most }
}

function methodRefusal(method: VoteMethod): Refusal | null {
  if (method.type !== 'dots') return null
  const { dots, mostAnOption = 1 } = method
  if (!isWhole(dots, 1, limits.dotsOfAPerson)) {
    return { code: 'voting.dots-out-of-range', dots, least: 1, most: limits.dotsOfAPerson }
  }
  return isWhole(mostAnOption, 1, dots)
    ? null
    : { code: 'voting.dots-out-of-range', dots: mostAnOption, least: 1, most: dots }
}

function storiesRefusal(stories: readonly Story[]): Refusal | null {
  if (stories.length > limits.storiesInAStage) {
    return { code: 'agenda.too-many-stories', stories: stories.length, allowed: limits.storiesInAStage }
  }
  return firstOf(
    stories.flatMap(({ title, text }) => [
      textRefusal(title, limits.titleLength),
      textRefusal(text, limits.storyLength),
    ]),
  )
}

/** Words that are still missing are empty: the page shows the English ones. */
function welshRefusal({ title, prompt, words }: WelshStage): Refusal | null {
  if (words.length > limits.welshWordsInAStage) {
    return { code: 'agenda.too-many-tags', tags: words.length, allowed: limits.welshWordsInAStage }
  }
  return firstOf([
    textRefusal(title, limits.titleLength, true),
    textRefusal(prompt, limits.promptLength, true),
    ...words.flatMap(({ en, cy }) => [en, cy].map((text) => textRefusal(text, limits.storyLength, true))),
  ])
}

function isWhole(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most
}

function firstOf(refusals: readonly (Refusal | null)[]): Refusal | null {
  return refusals.find((refusal) => refusal !== null) ?? null
}
