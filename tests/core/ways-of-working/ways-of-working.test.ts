import { describe, expect, test } from 'vitest'
import type { StageActivity, StageKind } from '@core/agenda/agenda'
import { stageRefusal } from '@core/agenda/stage-refusal'
import { limits } from '@core/limits'
import { sharedChallenges } from '@core/ways-of-working/shared-challenges'
import { languages } from '@core/language'
import { returnMeeting } from '@core/ways-of-working/return-meeting'
import { titleOfReturn } from '@core/ways-of-working/return-title'
import { minutesOf, stagesIn } from '@core/ways-of-working/way-of-working'
import { wayOfWorking, waysOfWorking } from '@core/ways-of-working/ways-of-working'

describe.each([...waysOfWorking, returnMeeting].map((way) => [way.id, way] as const))('the way of working %s', (_, way) => {
  test.each(languages)('has its words in %s, and no prompt is longer than 15 of them', (language) => {
    expect(way.name[language]).not.toBe('')
    expect(way.description[language]).not.toBe('')
    for (const { title, prompt, activity } of stagesIn(way, language)) {
      expect(title).not.toBe('')
      expect(prompt).not.toBe('')
      expect(prompt.split(/\s+/).length, prompt).toBeLessThanOrEqual(15)
      for (const words of wordsOf(activity)) expect(words).not.toBe('')
    }
  })

  test('says everything differently in the two languages', () => {
    const [english, welsh] = languages.map((language) =>
      stagesIn(way, language).flatMap(({ title, prompt, activity }) => [title, prompt, ...wordsOf(activity)]),
    )
    expect(english?.filter((words) => welsh?.includes(words))).toEqual([])
  })

  test.each(languages)('is allowed by the rules in %s', (language) => {
    expect(way.stages.length).toBeLessThanOrEqual(limits.stages)
    for (const stage of stagesIn(way, language)) expect(stageRefusal(stage), stage.title).toBeNull()
  })

  test('has its Welsh beside the English, and is Welsh alone in Welsh', () => {
    const welsh = stagesIn(way, 'cy')
    stagesIn(way, 'en').forEach((stage, index) => {
      const { title, prompt, activity } = welsh[index] ?? stage
      expect(stage.welsh).toEqual({ title, prompt, words: expect.any(Array) })
      expect(stage.welsh?.words.map(({ en }) => en)).toEqual(wordsOf(stage.activity))
      expect(stage.welsh?.words.map(({ cy }) => cy)).toEqual(wordsOf(activity))
      expect(welsh[index]?.welsh).toBeUndefined()
    })
  })

  test('is found by its id, unless it needs an earlier workshop', () => {
    expect(wayOfWorking(way.id)).toBe(way === returnMeeting ? undefined : way)
  })
})

test('no two ways of working share an id', () => {
  const ids = waysOfWorking.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(wayOfWorking('nothing of the kind')).toBeUndefined()
})

test('shared challenges gathers with five tags, suggests three themes and gives three dots', () => {
  const activities = stagesIn(sharedChallenges, 'en').map(({ activity }) => activity)
  expect(activities).toContainEqual({
    kind: 'gather',
    cardKind: 'challenge',
    tags: ['Emergencies', 'Care and support in the community', 'Work', 'Drugs and alcohol', 'Other'],
  })
  expect(activities).toContainEqual({
    kind: 'group',
    suggestedThemes: ['Sharing knowledge and assets', 'Better communication', 'Better prioritising'],
  })
  expect(activities).toContainEqual({
    kind: 'vote',
    method: { type: 'dots', dots: 3, stacking: false },
    optionsFrom: 'themes',
    choose: 3,
  })
})

const agendas: Readonly<Record<string, readonly (readonly [kind: StageKind, minutes: number])[]>> = {
  'shared-challenges': [
    ['welcome', 10],
    ['gather', 10],
    ['round', 30],
    ['group', 20],
    ['vote', 15],
    ['break', 10],
    ['act', 40],
    ['read-back', 15],
  ],
  'two-equal-partners': [
    ['offers', 15],
    ['score', 15],
    ['themed-rounds', 60],
    ['vote', 15],
    ['agreement', 20],
    ['check', 10],
  ],
  'what-is-right': [
    ['gather', 15],
    ['gather', 15],
    ['offers', 20],
    ['round', 15],
    ['link', 25],
    ['commitments', 15],
    ['act', 15],
  ],
  'being-at-the-centre': [
    ['welcome', 10],
    ['stories', 15],
    ['gather', 20],
    ['gather', 20],
    ['commitments', 20],
    ['gather', 7],
    ['vote', 8],
    ['check', 15],
    ['act', 10],
  ],
  'strong-web': [
    ['score', 10],
    ['missing', 10],
    ['gather', 20],
    ['link', 25],
    ['gather', 20],
    ['vote', 15],
    ['commitments', 10],
  ],
}

const minutes = {
  'shared-challenges': 150,
  'two-equal-partners': 135,
  'what-is-right': 120,
  'being-at-the-centre': 125,
  'strong-web': 110,
}

test('there are the five, in their order, each with its stages and minutes', () => {
  expect(waysOfWorking.map(({ id }) => id)).toEqual(Object.keys(minutes))
  for (const way of waysOfWorking) {
    expect(way.stages.map((stage) => [stage.activity.kind, stage.minutes])).toEqual(agendas[way.id])
  }
  expect(Object.fromEntries(waysOfWorking.map((way) => [way.id, minutesOf(way)]))).toEqual(minutes)
})

test('what is offered to vote on is gathered before', () => {
  for (const way of waysOfWorking) {
    way.stages.forEach(({ activity }, place) => {
      if (activity.kind !== 'vote' || activity.cardKind === undefined) return
      const before = way.stages.slice(0, place).map((stage) => stage.activity)
      const kinds = before.flatMap((one) => {
        if (one.kind === 'link') return ['idea']
        return 'cardKind' in one ? [one.cardKind] : []
      })
      expect(kinds).toContain(activity.cardKind)
    })
  }
})

/** The words of an activity that people read. */
function wordsOf(activity: StageActivity): readonly string[] {
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

test('a return meeting is called after the one that it returns to, and a later one is counted', () => {
  expect(titleOfReturn('Our town')).toBe('Our town: return meeting')
  expect(titleOfReturn('Our town: return meeting')).toBe('Our town: return meeting 2')
  expect(titleOfReturn('Our town: return meeting 9')).toBe('Our town: return meeting 10')
  expect(titleOfReturn('x'.repeat(160))).toHaveLength(160)
  expect(titleOfReturn(titleOfReturn('x'.repeat(160)))).toMatch(/^x+: return meeting 2$/)
})
