import { assertNever } from '@core/assert-never'
import type { PolisReport } from '@protocol/polis-export'
import type { PolisProblem } from '@protocol/polis/problem'
import { counted, number } from '../../shared/words/counts'

/** What is wrong with a file of an export, without where. */
export function problemInWords(problem: PolisProblem): string {
  switch (problem.what) {
    case 'file-too-long':
      return `The file has ${number(problem.length)} characters; at most ${number(problem.allowed)} can be read.`
    case 'file-empty':
      return 'The file is empty.'
    case 'column-missing':
      return `There is no column “${problem.column}”. Is this the right file?`
    case 'column-twice':
      return `There are two columns “${problem.column}”.`
    case 'malformed-quotes':
      return 'A quotation mark is not closed, so where this row ends is not certain.'
    case 'field-count':
      return `This row has ${counted(problem.found, 'field')} where the headings have ${problem.expected}.`
    case 'not-a-number':
      return `“${problem.value}” in “${problem.column}” is not a whole number.`
    case 'not-a-mark':
      return `“${problem.value}” in “${problem.column}” is none of 1, 0 and -1.`
    case 'statement-empty':
      return 'This statement has no words.'
    case 'statement-too-long':
      return `This statement has ${number(problem.length)} characters; at most ${number(problem.allowed)} fit on a card.`
    case 'statement-twice':
      return `Statement ${problem.key} is on line ${problem.firstLine} already.`
    case 'statement-unknown':
      return `This vote is for statement ${problem.key}, which is not among the comments.`
    case 'too-many-statements':
      return `There are more than ${number(problem.allowed)} statements.`
    case 'too-many-people':
      return `There are more than ${number(problem.allowed)} voters.`
    default:
      return assertNever(problem)
  }
}

export interface ReportLine {
  readonly count: number
  readonly what: string
  readonly why?: string
}

/** What comes in. */
export function broughtIn(report: PolisReport): ReportLine[] {
  const { statements, votes, people, hidden, notModerated, meta, repeated } = report
  const lines: ReportLine[] = [
    { count: statements, what: plural(statements, 'statement'), why: 'Each becomes a card, word for word.' },
    { count: votes, what: plural(votes, 'vote'), why: 'Each person’s latest answer to each statement.' },
    { count: people, what: people === 1 ? 'person' : 'people', why: 'Each with one ballot, counted as residents.' },
    { count: hidden, what: 'of the statements hidden', why: 'By the moderator: no screen, vote or plan has them.' },
    { count: notModerated, what: 'of the statements not moderated', why: 'They come in like the others.' },
    { count: meta, what: 'of the statements about the voters', why: 'Marked so. They come in like the others.' },
    { count: repeated, what: 'of the statements said before', why: 'Word for word. They come in like the others.' },
  ]
  return lines.filter(({ count }, index) => index < 3 || count > 0)
}

/** What does not come in, and why. */
export function leftOut({ supersededVotes, votesOnHidden, peopleLeftOut }: PolisReport): ReportLine[] {
  const people = peopleLeftOut === 1 ? 'person' : 'people'
  const lines: ReportLine[] = [
    { count: supersededVotes, what: plural(supersededVotes, 'earlier vote'), why: 'The same person voted again.' },
    { count: votesOnHidden, what: plural(votesOnHidden, 'vote'), why: 'On statements that the moderator hid.' },
    { count: peopleLeftOut, what: people, why: 'Who voted only on hidden statements.' },
  ]
  return lines.filter(({ count }) => count > 0)
}

function plural(count: number, singular: string): string {
  return count === 1 ? singular : `${singular}s`
}
