import type { OrganisationWeb, WebTie } from '@core/web/web'
import type { WebLabel } from '@core/web/web-layout'
import { describe, expect, it, test } from 'vitest'
import { changesInWords } from '../../../../src/renderer/facilitator/organisations/changes-in-words'
import { compared } from '../../../../src/renderer/facilitator/organisations/link-marks'
import {
  firstSorting,
  type LinkColumn,
  linkRows,
  sortedRows,
} from '../../../../src/renderer/facilitator/organisations/link-rows'
import { organisationInWords } from '../../../../src/renderer/facilitator/organisations/link-words'
import { reachedBy } from '../../../../src/renderer/facilitator/organisations/reached-by'

const tie = (kind: WebTie['kind'], date: string): WebTie => ({ kind, text: '', date, workshop: '' })
const organisation = (name: string, ...dates: string[]) => ({ name, sector: 'other' as const, dates })
const [spring, autumn] = ['2026-05-01', '2026-09-30']

const web: OrganisationWeb = {
  organisations: [
    organisation('Age UK', autumn),
    organisation('Borough Care', spring, autumn),
    organisation('Life Leisure', spring, autumn),
    organisation('Sector 3', spring, autumn),
    organisation('Synergy', spring),
  ],
  links: [
    {
      between: ['Borough Care', 'Life Leisure'],
      ties: [tie('action', spring), tie('action', autumn), tie('offer', autumn)],
    },
    { between: ['Borough Care', 'Synergy'], ties: [tie('commitment', spring)] },
    { between: ['Life Leisure', 'Sector 3'], ties: [tie('action', autumn)] },
  ],
}

describe('what changed at a day', () => {
  test('is said in sentences, and marked on the links', () => {
    const comparison = compared(web, autumn)
    expect(comparison && changesInWords(comparison.changes, autumn)).toEqual([
      'Since 30 Sept 2026: 1 new link, 1 link stronger than before and 1 link from before not repeated.',
      'Sector 3 is no longer on its own.',
      'Synergy shared something before and nothing since.',
      'New at the table: Age UK.',
    ])
    expect([...(comparison?.marks ?? [])]).toEqual([
      ['Life Leisure\nSector 3', 'new'],
      ['Borough Care\nSynergy', 'past'],
    ])
  })

  test('the day itself is since, and the one after it is not', () => {
    expect(compared(web, spring)?.changes.goneLinks).toEqual([])
    expect(compared(web, '2026-05-02')?.changes.goneLinks).toHaveLength(1)
    expect(compared(web, '')).toBeNull()
  })

  test('where nothing did is said too, and many names are cut', () => {
    const none = { newLinks: [], goneLinks: [], grownLinks: [], newOrganisations: [], noLongerAlone: [], nowAlone: [] }
    expect(changesInWords(none, spring)).toEqual(['Since 1 May 2026: no link is new, stronger or left behind.'])
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
    expect(changesInWords({ ...none, noLongerAlone: names }, spring)[1]).toBe(
      'A, B, C, D, E, F and 2 others are no longer on their own.',
    )
  })
})

describe('the table', () => {
  const orderBy = (column: LinkColumn, turned = false) => {
    const sorting = firstSorting(column)
    return sortedRows(linkRows(web.links), { ...sorting, descending: sorting.descending !== turned }).map(
      ({ other }) => other,
    )
  }

  it('counts by kind, with the first and the last day', () => {
    expect(linkRows(web.links)[0]).toEqual({
      one: 'Borough Care',
      other: 'Life Leisure',
      actions: 2,
      offers: 1,
      commitments: 0,
      first: spring,
      last: autumn,
    })
  })

  it.each([
    ['one', ['Life Leisure', 'Synergy', 'Sector 3']],
    ['other', ['Life Leisure', 'Sector 3', 'Synergy']],
    ['actions', ['Life Leisure', 'Sector 3', 'Synergy']],
    ['commitments', ['Synergy', 'Life Leisure', 'Sector 3']],
    ['first', ['Sector 3', 'Life Leisure', 'Synergy']],
  ] as const)('is sorted by %s', (column, expected) => expect(orderBy(column)).toEqual(expected))

  it('is turned round, level rows by name', () => {
    expect(orderBy('actions', true)).toEqual(['Synergy', 'Sector 3', 'Life Leisure'])
    expect(orderBy('last', true)).toEqual(['Synergy', 'Life Leisure', 'Sector 3'])
  })
})

test('an organisation says with whom it shares what, the most first', () => {
  expect(organisationInWords('Borough Care', 'Other', web)).toBe(
    'Borough Care, Other, works with 2: Life Leisure, 2 actions and 1 offer; Synergy, 1 commitment',
  )
  expect(organisationInWords('Age UK', 'Other', web)).toBe('Age UK, Other, on its own')
})

test('arrow keys lead to the nearest that way, and stop at the edge', () => {
  const at = (name: string, x: number, y: number): WebLabel => ({ name, x, y, width: 1, height: 1, words: [] })
  const labels = [at('here', 0, 0), at('right', 5, 1), at('far right', 9, 0), at('below', 1, 6)]
  const from = (key: string, name = 'here') => reachedBy(key, name, labels)
  expect([from('ArrowRight'), from('ArrowRight', 'right'), from('ArrowDown')]).toEqual(['right', 'far right', 'below'])
  expect([from('ArrowUp'), from('ArrowLeft'), from('Enter'), from('ArrowUp', 'nobody')]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect([from('PageDown', 'right'), from('PageUp', 'right'), from('Home', 'right'), from('End')]).toEqual([
    'far right',
    'here',
    'here',
    'below',
  ])
  expect([from('PageUp'), from('PageDown', 'below')]).toEqual([null, null])
})
