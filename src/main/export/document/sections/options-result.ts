import type { PlanVote } from '@core/plan'
import type { Counting, TallyRow, VoteResult } from '@core/voting/result'
import { evenColumns, optionNames, paragraph } from '../blocks'
import type { Block, Cell } from '../document'
import { dotsBar } from '../figures/bars'
import { impactGrid } from '../figures/impact-grid'
import type { PlanWords } from '../words/plan-words'
import { countHeadings, inOrder, placeAndTotal } from './counts'
import { answersTo } from './option-answers'

const countShare = 96

/** Every option with its place and total under each count that is shown; impact against effort is a grid above. */
export function* optionsResult(
  vote: PlanVote,
  countings: readonly Counting[],
  words: PlanWords,
): Generator<Block> {
  const { result } = vote
  if (result.places.length > 0) {
    const nameOf = optionNames(vote.names, words.votes.unnamed)
    const options = inOrder(result).map((id) => ({ id, name: nameOf(id) }))
    yield impactGrid(result.places, options, words.methods)
    yield paragraph(`${words.methods.impactAxis} ${words.methods.effortAxis}`, 'small')
  }
  const shown = countings.filter((counting) => 'rows' in result.tallies[counting])
  const headings = countHeadings(shown, countings, words)
  const columns = evenColumns(words.votes.option, headings, countShare)
  yield {
    kind: 'table',
    summary: words.votes.table(vote.stage),
    columns,
    rowHeads: true,
    rows: optionRows(vote, shown, words),
  }
}

function* optionRows(
  { result, names }: PlanVote,
  shown: readonly Counting[],
  words: PlanWords,
): Generator<readonly Cell[]> {
  const nameOf = optionNames(names, words.votes.unnamed)
  const tallies = shown.map((counting) => ({ counting, rows: byOption(result.tallies[counting]) }))
  const byPerson = tallies.find(({ counting }) => counting === 'person')?.rows
  const mostDots = Math.max(0, ...[...(byPerson?.values() ?? [])].map(({ value }) => value))
  const isNumbered = result.places.length > 0
  for (const [index, optionId] of inOrder(result).entries()) {
    const name = isNumbered ? words.methods.numbered(index + 1, nameOf(optionId)) : nameOf(optionId)
    const dots = byPerson?.get(optionId)
    const answers = answersTo(optionId, result, words) ?? (dots === undefined ? [] : [dotsBar(dots.value, mostDots)])
    const counts = tallies.map(({ counting, rows }): Cell => {
      const counted = rows.get(optionId)
      return counted === undefined ? [] : placeAndTotal(counted, counting, result.method.type, words)
    })
    yield [[paragraph(name), ...answers], ...counts]
  }
}

function byOption(tally: VoteResult['tallies'][Counting]): Map<string, TallyRow> {
  return new Map('rows' in tally ? tally.rows.map((row) => [row.optionId, row]) : [])
}
