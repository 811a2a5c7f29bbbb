import { describe, expect, it } from 'vitest'
import { noFiles, polisFileOf, withFiles } from '../../../src/renderer/facilitator/home/polis-files'
import { broughtIn, leftOut } from '../../../src/renderer/facilitator/home/polis-in-words'

describe('the files of an export', () => {
  it.each([
    ['comments.csv', 'comments'],
    ['2022-07-01-VOTES.CSV', 'votes'],
    ['summary.csv', 'summary'],
    ['participants-votes.csv', null],
    ['notes.txt', null],
  ])('%s is %s', (name, which) => expect(polisFileOf(name)).toBe(which))

  it('are kept as they are chosen, the later of two of a kind, and the others named', async () => {
    const first = await withFiles(noFiles, [new File(['old'], 'comments.csv'), new File(['x'], 'participants-votes.csv')])
    const second = await withFiles(first, [new File(['new'], 'comments.csv'), new File(['v'], 'votes.csv')])
    expect(second).toEqual({
      comments: { name: 'comments.csv', text: 'new' },
      votes: { name: 'votes.csv', text: 'v' },
      summary: null,
      passedOver: ['participants-votes.csv'],
    })
  })
})

describe('the report of an import', () => {
  const report = {
    statements: 39, hidden: 3, notModerated: 0, meta: 0, repeated: 0, people: 26,
    voteRows: 640, votes: 638, supersededVotes: 2, votesOnHidden: 0, peopleLeftOut: 0,
  }

  it('says what came in, without what there was none of', () => {
    expect(broughtIn(report).map(({ count, what }) => `${count} ${what}`)).toEqual([
      '39 statements', '638 votes', '26 people', '3 of the statements hidden',
    ])
  })

  it('says what stayed out', () => {
    expect(leftOut(report).map(({ count, what }) => `${count} ${what}`)).toEqual(['2 earlier votes'])
  })
})
