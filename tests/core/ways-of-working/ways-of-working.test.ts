import { describe, expect, test } from 'vitest'
import { limits } from '@core/limits'
import { sharedChallenges } from '@core/ways-of-working/shared-challenges'
import { languages } from '@core/language'
import { minutesOf, stagesIn } from '@core/ways-of-working/way-of-working'
import { wayOfWorking, waysOfWorking } from '@core/ways-of-working/ways-of-working'

describe.each(waysOfWorking.map((way) => [way.id, way] as const))('the way of working %s', (_, way) => {
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

  test('keeps to the limits of the rules', () => {
    expect(way.stages.length).toBeLessThanOrEqual(limits.stages)
    for (const language of languages) {
      for (const { title, prompt, minutes, activity } of stagesIn(way, language)) {
        expect(title.length).toBeLessThanOrEqual(limits.titleLength)
        expect(prompt.length).toBeLessThanOrEqual(limits.promptLength)
        expect(minutes).toBeLessThanOrEqual(limits.stageMinutes)
        for (const words of wordsOf(activity)) expect(words.length).toBeLessThanOrEqual(limits.tagLength)
      }
    }
  })

  test('is found by its id', () => {
    expect(wayOfWorking(way.id)).toBe(way)
  })
})

test('no two ways of working share an id', () => {
  const ids = waysOfWorking.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(wayOfWorking('nothing of the kind')).toBeUndefined()
})

test('shared challenges is the agenda of 150 minutes', () => {
  expect(sharedChallenges.stages.map(({ activity, minutes }) => [activity.kind, minutes])).toEqual([
    ['welcome', 10],
    ['gather', 10],
    ['round', 30],
    ['group', 20],
    ['vote', 15],
    ['break', 10],
    ['act', 40],
    ['read-back', 15],
  ])
  expect(minutesOf(sharedChallenges)).toBe(150)
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

function wordsOf(activity: ReturnType<typeof stagesIn>[number]['activity']): readonly string[] {
  if (activity.kind === 'gather') return activity.tags
  return activity.kind === 'group' ? activity.suggestedThemes : []
}
