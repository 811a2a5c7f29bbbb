import type { Plan, SectorVoice } from '@core/plan'
import { expect, test } from 'vitest'
import { draw, pageTexts } from '../pdf-tools'
import { emptyPlan } from '../sample-plan'

const textOf = async (changes: Partial<Plan>) =>
  (await pageTexts((await draw({ ...emptyPlan(), ...changes })).bytes)).join(' ')

const voice = (sectors: SectorVoice['sectors'], people: number, cards: number): SectorVoice => ({
  sectors,
  people,
  shared: 4,
  cards,
  organisations: 3,
  heard: 2,
})

test('ideas stand with what they join', async () => {
  const text = await textOf({ links: [{ idea: 'Sing while we cook', joins: ['A choir', 'A kitchen'] }] })
  expect(text).toContain('What we linked')
  expect(text).toContain('Sing while we cook')
  expect(text).toContain('Joins “A choir” and “A kitchen”.')
})

test('who was missing stands with who will ask them, or that nobody does', async () => {
  const text = await textOf({
    invitations: [
      { who: 'Young carers', asker: 'Council', person: 'Sam' },
      { who: 'Night workers', asker: '', person: '' },
    ],
  })
  expect(text).toContain('Council will ask. Sam')
  expect(text).toContain('Nobody asks them yet.')
})

test('who was heard is told in words and in a table, with small sectors together', async () => {
  const sectors = [voice(['statutory'], 10, 30), voice(['voluntary', 'community'], 10, 10)]
  const text = await textOf({ equalVoice: { sectors, absent: ['Nobody Came'], notHeard: ['Age Friends'] } })
  expect(text).toMatch(/: 50% of the people, 25% of the cards\./)
  expect(text).toContain('There, and not heard: Age Friends.')
  expect(text).toContain('2 of 3')
  expect(text).toContain('Sectors with few people stand together.')
})

test('of sectors that stand together nothing is said where none do', async () => {
  const sectors = [voice(['statutory'], 10, 30), voice(['community'], 10, 10)]
  const text = await textOf({ equalVoice: { sectors, absent: [], notHeard: [] } })
  expect(text).toContain('Who was in the room, and who shared and was heard.')
  expect(text).not.toContain('stand together')
})

test('a plan in which none of it happened does not speak of it', async () => {
  expect(await textOf({})).not.toMatch(/What we linked|Who was missing|Who was heard/)
})
