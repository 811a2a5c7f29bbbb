import { assertNever } from '@core/assert-never'
import type { OrganisationListProblem } from '@protocol/organisation-list'
import { number } from '../../../shared/words/counts'

/** What is wrong with a line of a list of organisations. */
export function problemInWords(problem: OrganisationListProblem): string {
  switch (problem.what) {
    case 'text-too-long':
      return `The list has ${number(problem.length)} characters; at most ${number(problem.allowed)} can be read.`
    case 'too-many':
      return `Only the first ${number(problem.allowed)} organisations fit; this line and those after it are left out.`
    case 'malformed-quotes':
      return 'A quotation mark is not closed.'
    case 'name-missing':
      return 'There is no name.'
    case 'name-too-long':
      return `The name is ${number(problem.length)} characters long; at most ${number(problem.allowed)} fit.`
    case 'duplicate':
      return `${problem.name} is on line ${problem.firstLine} already.`
    case 'sector-unknown':
      return `${problem.name}: “${problem.sector}” is none of statutory, voluntary, community, business and other.`
    case 'sector-missing':
      return `${problem.name} is added as “other” until you choose its sector.`
    default:
      return assertNever(problem)
  }
}
