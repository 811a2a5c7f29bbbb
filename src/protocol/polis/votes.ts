import type { Consultation } from '@core/consultation/consultation'
import { limits } from '@core/limits'
import { readColumnFile, readInteger, readMark, type Row } from './column-file'
import type { PolisProblem } from './problem'
import type { PolisStatement } from './statements'

interface PolisVotes {
  readonly ballots: Consultation['ballots']
  readonly counts: VoteCounts
  readonly problems: readonly PolisProblem[]
}

/** Every row is one of: a vote that counts, one that its voter replaced, one on a hidden statement. */
export interface VoteCounts {
  readonly voteRows: number
  readonly votes: number
  readonly supersededVotes: number
  readonly votesOnHidden: number
  /** People all of whose votes are on hidden statements. */
  readonly peopleLeftOut: number
}

const file = 'votes'
const required = ['timestamp', 'comment-id', 'voter-id', 'vote'] as const
type Column = (typeof required)[number]

interface Vote {
  readonly at: number
  readonly key: string
  readonly mark: -1 | 0 | 1
}

const answerOf = { '1': 'agree', '0': 'pass', '-1': 'disagree' } as const

/** Each person's latest vote on each statement that is shown; of two at the same time, the one further down. */
export function readVotes(text: string, statements: readonly PolisStatement[]): PolisVotes {
  const { rows, problems: fileProblems } = readColumnFile(file, text, required, [])
  const problems = [...fileProblems]
  const hidden = new Map(statements.map(({ key, moderated }) => [key, moderated === -1]))
  const latest = new Map<number, Map<string, Vote>>()
  let votesOnHidden = 0
  for (const row of rows) {
    const read = readVote(row, problems)
    if (read === null) continue
    const { voter, vote } = read
    const isHidden = hidden.get(vote.key)
    if (isHidden === undefined) {
      problems.push({ file, line: row.line, what: 'statement-unknown', key: vote.key })
      continue
    }
    const votes = latest.get(voter) ?? new Map<string, Vote>()
    latest.set(voter, votes)
    if (isHidden) votesOnHidden++
    else if (vote.at >= (votes.get(vote.key)?.at ?? -Infinity)) votes.set(vote.key, vote)
  }
  const voters = [...latest].filter(([, votes]) => votes.size > 0).sort(([one], [other]) => one - other)
  if (voters.length > limits.participants) {
    problems.push({ file, line: 1, what: 'too-many-people', allowed: limits.participants })
  }
  const votes = voters.reduce((sum, [, theirs]) => sum + theirs.size, 0)
  return {
    ballots: voters.map(([voter, theirs]) => ({ voterKey: String(voter), answers: answersIn(theirs) })),
    counts: {
      voteRows: rows.length,
      votes,
      supersededVotes: rows.length - votes - votesOnHidden,
      votesOnHidden,
      peopleLeftOut: latest.size - voters.length,
    },
    problems,
  }
}

function readVote(row: Row<Column>, problems: PolisProblem[]): { voter: number; vote: Vote } | null {
  const at = readInteger(file, row, 'timestamp', problems)
  const key = readInteger(file, row, 'comment-id', problems)
  const voter = readInteger(file, row, 'voter-id', problems)
  const mark = readMark(file, row, 'vote', problems)
  if (at === null || key === null || voter === null || mark === null) return null
  return { voter, vote: { at, key: String(key), mark } }
}

function answersIn(votes: ReadonlyMap<string, Vote>): Consultation['ballots'][number]['answers'] {
  return [...votes.values()]
    .sort((one, other) => Number(one.key) - Number(other.key))
    .map(({ key, mark }) => ({ key, answer: answerOf[mark] }))
}
