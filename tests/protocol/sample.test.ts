import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { limits } from '@core/limits'
import { stagesIn } from '@core/ways-of-working/way-of-working'
import { wayOfWorking } from '@core/ways-of-working/ways-of-working'
import { readSample } from '@protocol/sample'

const text = readFileSync(new URL('../../resources/samples/our-stockport.json', import.meta.url), 'utf8')
const sample = readSample(JSON.parse(text))

describe('the sample Our Stockport', () => {
  test('has the organisations and areas of the published account', () => {
    expect(sample.organisations.map(({ name }) => name)).toEqual([
      'Stockport MBC',
      'Stockport CCG',
      'Foundation Trust NHS',
      'Life Leisure',
      'Borough Care',
      'Stockport Homes',
      'Equity Housing Group',
      'Johnnie Johnson Housing',
      'Sector 3',
      'Synergy',
      'Viaduct Health',
      'Stockport Prevention Alliance',
    ])
    expect(sample.areas).toEqual(['Sharing knowledge and assets', 'Better communication', 'Better prioritising'])
  })

  test('says what in it is published and what was made up', () => {
    expect(sample.details.rehearsal).toBe(true)
    expect(sample.details.attribution).toContain('no organisation said any of this')
  })

  test('puts no words in the mouth of an organisation', () => {
    const said = [...sample.rehearsalCards, ...sample.rehearsalActions].map((entry) => entry.text.toLowerCase())
    for (const { name } of sample.organisations) {
      expect(said.filter((words) => words.includes(name.toLowerCase()))).toEqual([])
    }
  })

  test('fits its way of working', () => {
    const way = wayOfWorking(sample.wayOfWorking)
    if (way === undefined) throw new Error('The sample names a way of working that there is not')
    const activities = stagesIn(way, 'en').map(({ activity }) => activity)
    const tags = activities.flatMap((activity) => (activity.kind === 'gather' ? activity.tags : []))
    const themes = activities.flatMap((activity) => (activity.kind === 'group' ? activity.suggestedThemes : []))
    expect(sample.areas).toEqual(themes)
    for (const { stage, tag } of sample.rehearsalCards) {
      expect(activities.some(({ kind }) => kind === stage)).toBe(true)
      expect(stage === 'gather' ? tags : ['']).toContain(tag)
    }
    expect(new Set(sample.rehearsalCards.map(({ tag }) => tag))).toEqual(new Set([...tags, '']))
  })

  test('has about 40 different cards, in every area and in none', () => {
    expect(sample.rehearsalCards).toHaveLength(40)
    expect(new Set(sample.rehearsalCards.map((card) => card.text)).size).toBe(40)
    const areas = new Set(sample.rehearsalCards.map(({ area }) => area))
    expect(areas).toEqual(new Set([null, ...sample.areas.keys()]))
    expect(new Set(sample.rehearsalActions.map(({ area }) => area))).toEqual(new Set(sample.areas.keys()))
  })

  test('has the letters that fonts forget', () => {
    for (const letter of ['ŵ', 'ŷ', 'é', 'ł']) expect(text).toContain(letter)
  })

  test('keeps to the limits of the rules', () => {
    expect(sample.title.length).toBeLessThanOrEqual(limits.titleLength)
    expect(sample.details.place.length).toBeLessThanOrEqual(limits.placeLength)
    expect(sample.details.purpose.length).toBeLessThanOrEqual(limits.purposeLength)
    for (const card of sample.rehearsalCards) expect(card.text.length).toBeLessThanOrEqual(limits.cardTextLength)
    for (const action of sample.rehearsalActions) {
      expect(action.text.length).toBeLessThanOrEqual(limits.actionTextLength)
      expect(action.measure.length).toBeLessThanOrEqual(limits.measureLength)
    }
  })
})

test('what is not a sample is not read', () => {
  expect(() => readSample({ ...sample, details: { ...sample.details, rehearsal: false } })).toThrow()
  expect(() => readSample({ ...sample, version: 2 })).toThrow()
  expect(() => readSample(JSON.parse(text.replace('{', '{"__proto__":{},')))).toThrow()
})
