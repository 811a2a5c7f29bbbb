import { expect, it } from 'vitest'
import { completions } from '../../../../src/renderer/shared/acting/completion'

const items = ['Stockport MBC', 'Stockport Homes', 'Equity Housing Group', 'Life Leisure', 'Cyngor Tŷ Coed'].map(
  (label) => ({
    id: label,
    label,
  }),
)
const found = (typed: string) => completions(items, typed).map(({ label }) => label)

it('shows everything, in order, while nothing is typed', () => {
  expect(found(' ')).toHaveLength(5)
  expect(completions(items, '', 2)).toHaveLength(2)
})

it.each([
  ['stock', ['Stockport MBC', 'Stockport Homes']],
  ['sh', ['Stockport Homes']],
  ['hous', ['Equity Housing Group']],
  ['eq gr', ['Equity Housing Group']],
  ['LIFE LEISURE', ['Life Leisure']],
  ['ty coed', ['Cyngor Tŷ Coed']],
  ['quit', []],
])('“%s” finds %j', (typed, labels) => {
  expect(found(typed)).toEqual(labels)
})

it('puts the whole label before a start, and a start before initials', () => {
  const near = ['Age UK Sefton', 'Social Enterprise', 'Se Hub', 'Sector 3', 'SE'].map((label) => ({ id: label, label }))
  expect(completions(near, 'se').map(({ label }) => label)).toEqual([
    'SE',
    'Se Hub',
    'Sector 3',
    'Social Enterprise',
    'Age UK Sefton',
  ])
})
