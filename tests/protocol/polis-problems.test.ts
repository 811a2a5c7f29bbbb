import { describe, expect, test } from 'vitest'
import { limits } from '@core/limits'
import type { PolisExport } from '@protocol/polis-export'
import { broken, readSmall, small, withMoreVotes, withStatements, withVotes } from './polis-fixture'

const problemsOf = (changed: Partial<PolisExport>) => broken(readSmall(changed)).problems

describe('a broken file imports nothing and is told', () => {
  const row = (text: string) => `1,Mon,0,4,0,0,1,${text}`
  const long = 'x'.repeat(limits.cardTextLength + 1)

  test.each([
    [
      'a missing column',
      { comments: small.comments.replace('moderated', 'status') },
      { file: 'comments', line: 1, what: 'column-missing', column: 'moderated' },
    ],
    [
      'a column that is there twice',
      { votes: small.votes.replace('datetime', 'vote') },
      { file: 'votes', line: 1, what: 'column-twice', column: 'vote' },
    ],
    ['an empty file', { votes: '' }, { file: 'votes', line: 1, what: 'file-empty' }],
    [
      'a comma without quotes',
      withStatements(row('benches, and trees')),
      { file: 'comments', line: 2, what: 'field-count', found: 9, expected: 8 },
    ],
    [
      'a row cut short',
      withMoreVotes('103,Mon,0'),
      { file: 'votes', line: 5, what: 'field-count', found: 3, expected: 5 },
    ],
    [
      'quotes that are not closed',
      withStatements(row('"open'), '1,Mon,1,4,0,0,1,b'),
      { file: 'comments', line: 2, what: 'malformed-quotes' },
    ],
    ['quotes that go on', withStatements(row('"a" b')), { file: 'comments', line: 2, what: 'malformed-quotes' }],
    ['quotes in the headings', { votes: '"timestamp' }, { file: 'votes', line: 1, what: 'malformed-quotes' }],
    [
      'quotes in the summary',
      { summary: 'url,a\ntopic,"Parks' },
      { file: 'summary', line: 2, what: 'malformed-quotes' },
    ],
    [
      'a time that is none',
      withMoreVotes('1.65E+12,Mon,0,9,1'),
      { file: 'votes', line: 5, what: 'not-a-number', column: 'timestamp', value: '1.65E+12' },
    ],
    [
      'a voter that is none',
      withMoreVotes('103,Mon,0,__proto__,1'),
      { file: 'votes', line: 5, what: 'not-a-number', column: 'voter-id', value: '__proto__' },
    ],
    [
      'a vote that is none',
      withMoreVotes('103,Mon,0,9,2'),
      { file: 'votes', line: 5, what: 'not-a-mark', column: 'vote', value: '2' },
    ],
    [
      'no vote',
      withMoreVotes('103,Mon,0,9,'),
      { file: 'votes', line: 5, what: 'not-a-mark', column: 'vote', value: '' },
    ],
    [
      'a vote for a statement that there is not',
      withMoreVotes('103,Mon,99,9,1'),
      { file: 'votes', line: 5, what: 'statement-unknown', key: '99' },
    ],
    [
      'a statement that is there twice',
      withStatements(row('a'), row('b')),
      { file: 'comments', line: 3, what: 'statement-twice', key: '0', firstLine: 2 },
    ],
    ['an empty statement', withStatements(row('"  "')), { file: 'comments', line: 2, what: 'statement-empty' }],
    [
      'a statement that is too long',
      withStatements(row(long)),
      {
        file: 'comments',
        line: 2,
        what: 'statement-too-long',
        length: limits.cardTextLength + 1,
        allowed: limits.cardTextLength,
      },
    ],
    [
      'a moderation mark that is none',
      withStatements('1,Mon,0,4,0,0,maybe,a'),
      { file: 'comments', line: 2, what: 'not-a-mark', column: 'moderated', value: 'maybe' },
    ],
  ])('%s', (_, changed, problem) => {
    expect(problemsOf(changed)).toEqual([problem])
  })

  test('the line is the real one, after statements that go over several', () => {
    const damaged = withStatements('1,Mon,0,4,0,0,1,"one\n\ntwo"', '', '1,Mon,x,4,0,0,1,a')
    expect(problemsOf(damaged)).toMatchObject([{ line: 6, what: 'not-a-number' }])
  })

  test('everything that is wrong, up to a hundred', () => {
    const bad = Array.from({ length: 150 }, (_, n) => `1,Mon,0,${n},9`)
    const { problems, furtherProblems } = broken(readSmall(withVotes(...bad)))
    expect([problems.length, furtherProblems]).toEqual([100, 50])
  })

  test('a value is quoted no longer than it takes to find it', () => {
    expect(JSON.stringify(problemsOf(withMoreVotes(`${'9'.repeat(5000)},Mon,0,9,1`))).length).toBeLessThan(200)
  })

  test('more people than a workshop holds', () => {
    const many = Array.from({ length: limits.participants + 1 }, (_, n) => `1,Mon,0,${n},1`)
    expect(problemsOf(withVotes(...many))).toEqual([
      { file: 'votes', line: 1, what: 'too-many-people', allowed: limits.participants },
    ])
  })
})
