import { expect, it } from 'vitest'
import type { Organisation, Participant } from '@core/people/people'
import { labelsOf, rosterOf } from '../../../src/renderer/facilitator/run/people/roster'

const homes: Organisation = { id: 'homes', name: 'Stockport Homes', sector: 'other' }
const leisure: Organisation = { id: 'leisure', name: 'Life Leisure', sector: 'other' }
const person = (id: string, organisationId: string | null, name = ''): [string, Participant] => [
  id,
  { id, name, organisationId, enteredFor: true },
]

const roster = rosterOf(
  [homes, leisure],
  new Map([person('3', 'homes'), person('1', 'homes', 'Ŵyn'), person('2', 'homes'), person('4', null)]),
)

it('lists every organisation, here or not, and the residents last', () => {
  expect(
    roster.map(({ organisation, people }) => [organisation?.name ?? 'Residents', people.map(({ name }) => name)]),
  ).toEqual([
    ['Stockport Homes', ['Ŵyn', 'Person 1', 'Person 2']],
    ['Life Leisure', []],
    ['Residents', ['Resident 1']],
  ])
})

it('names a person with their organisation', () => {
  expect([...labelsOf(roster).values()]).toEqual([
    'Ŵyn, Stockport Homes',
    'Person 1, Stockport Homes',
    'Person 2, Stockport Homes',
    'Resident 1',
  ])
})

it('keeps a number with its person while others arrive, however long the ids grow', () => {
  const early = rosterOf([homes], new Map([person('z-0', 'homes'), person('b-1', 'homes')]))
  const late = rosterOf([homes], new Map([person('1a-0', 'homes'), person('z-0', 'homes'), person('b-1', 'homes')]))
  const numbers = (listed: typeof early) => listed[0]?.people.map(({ id, name }) => `${id} ${name}`)
  expect(numbers(early)).toEqual(['b-1 Person 1', 'z-0 Person 2'])
  expect(numbers(late)).toEqual(['b-1 Person 1', 'z-0 Person 2', '1a-0 Person 3'])
})
