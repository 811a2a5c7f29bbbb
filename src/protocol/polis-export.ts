import type { Consultation } from '@core/consultation/consultation'
import { readCsv } from './csv'
import type { PolisProblem } from './polis/problem'
import { readStatements, type PolisStatement } from './polis/statements'
import { readVotes, type VoteCounts } from './polis/votes'

/** The texts of an export's files. */
export interface PolisExport {
  /** comments.csv */
  readonly comments: string
  /** votes.csv */
  readonly votes: string
  /** summary.csv, or null where it is not there; the conversation then has no topic. */
  readonly summary: string | null
  /** The credit that the data's licence asks for. */
  readonly attribution: string
}

/** What came in and what did not, and why. */
export interface PolisReport extends VoteCounts {
  readonly statements: number
  /** Of those, hidden by the moderator: on no screen but the facilitator's, in no vote and no plan. */
  readonly hidden: number
  /** Of those that are shown, never looked at by the moderator. */
  readonly notModerated: number
  /** Of those, about the voters rather than the topic. They come in like the others. */
  readonly meta: number
  /** Of those, in exactly the words of an earlier one. They come in like the others. */
  readonly repeated: number
  readonly people: number
}

export type PolisRead =
  | { readonly read: true; readonly consultation: Consultation; readonly report: PolisReport }
  | {
      readonly read: false
      /** The first of them, file by file. */
      readonly problems: readonly PolisProblem[]
      /** How many more there are. */
      readonly furtherProblems: number
    }

const problemsShown = 100

/**
 * Reads an online conversation as Polis exports it: all of it, or nothing and what is wrong.
 * Columns are found by their headings; line breaks in a statement come out as `\n`.
 */
export function readPolisExport({ comments, votes, summary, attribution }: PolisExport): PolisRead {
  const statementsRead = readStatements(comments)
  // Where statements could not be read, their votes would all look like votes for unknown ones.
  const votesRead = statementsRead.problems.length === 0 ? readVotes(votes, statementsRead.statements) : null
  const topic = readTopic(summary ?? '')
  const problems = [...statementsRead.problems, ...(votesRead?.problems ?? []), ...topic.problems]
  if (votesRead === null || problems.length > 0) {
    const shown = problems.slice(0, problemsShown)
    return { read: false, problems: shown, furtherProblems: problems.length - shown.length }
  }
  const { statements } = statementsRead
  const { ballots, counts } = votesRead
  return {
    read: true,
    consultation: {
      topic: topic.text,
      attribution: attribution.trim(),
      statements: statements.map(({ key, text, authorKey, moderated }) => ({
        key,
        text,
        authorKey,
        hidden: moderated === -1,
      })),
      ballots,
    },
    report: { ...countOf(statements), ...counts, people: ballots.length },
  }
}

function countOf(
  statements: readonly PolisStatement[],
): Pick<PolisReport, 'statements' | 'hidden' | 'notModerated' | 'meta' | 'repeated'> {
  return {
    statements: statements.length,
    hidden: statements.filter(({ moderated }) => moderated === -1).length,
    notModerated: statements.filter(({ moderated }) => moderated === 0).length,
    meta: statements.filter(({ meta }) => meta).length,
    repeated: statements.length - new Set(statements.map(({ text }) => text)).size,
  }
}

/** The summary has no headings: each row is a name and its value. */
function readTopic(summary: string): { text: string; problems: PolisProblem[] } {
  const records = readCsv(summary, ',')
  const malformed = records.find((record) => record.malformed)
  if (malformed !== undefined) {
    return { text: '', problems: [{ file: 'summary', line: malformed.line, what: 'malformed-quotes' }] }
  }
  const topic = records.find(({ fields }) => fields[0]?.trim().toLowerCase() === 'topic')
  return { text: topic?.fields[1]?.trim() ?? '', problems: [] }
}
