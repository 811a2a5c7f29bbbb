import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actSchema } from '@protocol/act-schema'
import { readPolisExport, type PolisExport } from '@protocol/polis-export'

const folder = new URL('../../resources/samples/london-youth-policing/', import.meta.url)
const file = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const real = { comments: file('comments.csv'), votes: file('votes.csv'), summary: file('summary.csv'), attribution: '' }

const piece = fc.constantFrom(
  '"',
  ',',
  '\n',
  '\r',
  ';',
  '\t',
  '-1',
  '__proto__',
  'constructor',
  '\0',
  '=1',
  'ŵ',
  '\uFEFF',
  '',
  '9'.repeat(30),
)

/** Something is put in place of `length` characters, at `place` between the start (0) and the end (1). */
const cut = fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(60), piece })

/** A line is taken out, written twice, or put elsewhere. */
const shuffle = fc.record({ from: fc.nat(700), to: fc.nat(700), copies: fc.nat(2) })

const mutation = fc.record({
  file: fc.constantFrom('comments' as const, 'votes' as const, 'summary' as const),
  how: fc.oneof(cut, shuffle),
})

test('a damaged export is read whole or not at all, and never throws', () => {
  let readAfterAll = 0
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const damaged = { ...real }
      for (const { file: name, how } of mutations)
        damaged[name] = 'piece' in how ? withCut(damaged[name], how) : withShuffle(damaged[name], how)
      if (check(damaged)) readAfterAll++
    }),
    { numRuns: 300 },
  )
  expect(readAfterAll).toBeGreaterThan(0)
  expect(readAfterAll).toBeLessThan(300)
})

test('any texts at all are read whole or not at all', () => {
  const text = fc
    .array(
      fc.oneof(
        piece,
        fc.constantFrom('comment-id', 'moderated', 'comment-body', 'timestamp', 'voter-id', 'vote', '1', '0'),
      ),
    )
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(
      text,
      text,
      fc.option(text),
      (comments, votes, summary) => void check({ comments, votes, summary, attribution: '' }),
    ),
  )
})

/** Checks what must be true of any outcome, and says whether the export was read. */
function check(damaged: PolisExport): boolean {
  const result = readPolisExport(damaged)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  if (!result.read) {
    expect(result.problems.length).toBeGreaterThan(0)
    for (const problem of result.problems) {
      const lines = (damaged[problem.file] ?? '').split(/\r\n?|\n/).length
      expect(problem.line).toBeGreaterThanOrEqual(1)
      expect(problem.line).toBeLessThanOrEqual(lines)
    }
    return false
  }
  const { consultation, report } = result
  const shown = new Set(consultation.statements.filter(({ hidden }) => !hidden).map(({ key }) => key))
  const answers = consultation.ballots.flatMap((ballot) => ballot.answers)
  expect(answers.every(({ key }) => shown.has(key))).toBe(true)
  expect(report.voteRows).toBe(report.votes + report.supersededVotes + report.votesOnHidden)
  expect([answers.length, consultation.ballots.length, consultation.statements.length]).toEqual([
    report.votes,
    report.people,
    report.statements,
  ])
  expect(actSchema.safeParse({ type: 'importConsultation', consultation }).success).toBe(true)
  return true
}

function withCut(
  text: string,
  { place, length, piece: put }: { place: number; length: number; piece: string },
): string {
  const at = Math.floor(place * text.length)
  return text.slice(0, at) + put + text.slice(at + length)
}

function withShuffle(text: string, { from, to, copies }: { from: number; to: number; copies: number }): string {
  const lines = text.split('\n')
  const [line] = lines.splice(from % lines.length, 1)
  lines.splice(to % (lines.length + 1), 0, ...Array<string>(copies).fill(line ?? ''))
  return lines.join('\n')
}
