import type { PlanVote } from '@core/plan'
import { countings, type Counting, type TallyRow, type VoteResult } from '@core/voting/result'
import { dotsBar } from './bars'
import { concerns } from './concerns'
import { inOrder, placeAndTotal } from './counts'
import type { Piece } from './flow'
import { impactGrid } from './impact-grid'
import { styles } from './look'
import { moved } from './moved'
import { answersTo } from './option-answers'
import { scoreResult } from './score'
import { heading, paragraph, type PlanContext, sectionTitle } from './section'
import { sectorBreakdown } from './sector-breakdown'
import { gap } from './stack'
import { evenColumns, table, textWidth, type TableColumn, type TableRow } from './table'

const countWidth = 96

/** Every vote that was revealed, with all of its options. */
export function* votes(context: PlanContext): Generator<Piece> {
  const { plan, words } = context
  if (plan.votes.length === 0) return
  yield sectionTitle(words.votes.title, context)
  for (const vote of plan.votes) yield* voteResult(vote, context)
}

function* voteResult(vote: PlanVote, context: PlanContext): Generator<Piece> {
  const { words } = context
  const { result } = vote
  yield heading(vote.stage, context)
  if (vote.prompt !== '') yield paragraph(vote.prompt, styles.body, context, { keepWithNext: true })
  const turnout = `${words.votes.voted(result.ballots, result.enteredFor)} ${words.votes.method(result.method)}`
  yield paragraph(turnout, styles.quiet, context, { keepWithNext: true })
  if (vote.score === undefined) yield* optionsResult(vote, context)
  else yield* scoreResult(vote, vote.score, context)
  yield* moved(vote, context)
  yield* concerns(vote, context)
  yield* sectorBreakdown(vote, context)
}

function* optionsResult(vote: PlanVote, context: PlanContext): Generator<Piece> {
  const { words, set } = context
  const { result } = vote
  if (result.places.length > 0) yield impactGrid(result.places, inOrder(result), context)
  const shown = countings.filter((counting) => 'rows' in result.tallies[counting])
  const columns = evenColumns(
    words.votes.option,
    shown.map((counting) => words.counts.column[counting]),
    countWidth,
  )
  yield* table(columns, optionRows(vote, shown, columns, context), set)
  const same = sameFirst(result)
  if (same !== null)
    yield paragraph(same ? words.votes.agreeOnFirst : words.votes.disagreeOnFirst, styles.strong, context, {
      above: 10,
    })
  for (const [index, sentence] of remarks(vote, words).entries()) {
    yield paragraph(sentence, styles.body, context, { above: index === 0 ? 10 : 2 })
  }
}

function remarks({ result, names }: PlanVote, words: PlanContext['words']): string[] {
  return [...oneToOne(result, names, words), ...countRemarks(result, words)]
}

/** Whether one option of a ranking is above each of the others on more ballots than below. */
function oneToOne(result: VoteResult, names: PlanVote['names'], { methods }: PlanContext['words']): string[] {
  if (result.method.type !== 'ranking' || 'withheld' in result.tallies.person || result.options.length < 2) return []
  const winner = names.find(({ optionId }) => optionId === result.condorcetWinner)
  return [winner === undefined ? methods.noneBeatsAll : methods.beatsAll(winner.name)]
}

function countRemarks(result: VoteResult, words: PlanContext['words']): string[] {
  return countings.flatMap((counting) => {
    const tally = result.tallies[counting]
    if ('withheld' in tally) return [words.votes.tallyWithheld(counting, tally.withheld)]
    return tally.unallocated > 0 && counting !== 'person' ? [words.votes.unallocated(counting, tally.unallocated)] : []
  })
}

/** Whether all three counts put the same options first; null where one is not shown, or nothing got a vote. */
function sameFirst(result: VoteResult): boolean | null {
  const tallies = countings.flatMap((counting) => {
    const tally = result.tallies[counting]
    return 'rows' in tally ? [tally] : []
  })
  if (tallies.length < countings.length || tallies.some(({ rows }) => !rows.some(({ value }) => value > 0))) return null
  const firsts = tallies.map(({ rows }) =>
    rows
      .filter(({ rank }) => rank === 1)
      .map(({ optionId }) => optionId)
      .sort()
      .join(' '),
  )
  return firsts.every((first) => first === firsts[0])
}

function* optionRows(
  vote: PlanVote,
  shown: readonly Counting[],
  columns: readonly TableColumn[],
  context: PlanContext,
): Generator<TableRow> {
  const { result } = vote
  const names = new Map(vote.names.map(({ optionId, name }) => [optionId, name]))
  const tallies = shown.map((counting) => ({ counting, rows: byOption(result.tallies[counting]) }))
  const byPerson = tallies.find(({ counting }) => counting === 'person')?.rows
  const mostDots = Math.max(0, ...[...(byPerson?.values() ?? [])].map(({ value }) => value))
  const [nameRoom = 0, countRoom = 0] = columns.map(textWidth)
  const isNumbered = result.places.length > 0
  for (const [index, optionId] of inOrder(result).entries()) {
    const named = names.get(optionId) || context.words.votes.unnamed
    const text = isNumbered ? context.words.methods.numbered(index + 1, named) : named
    const name = context.set.lines(text, styles.body, nameRoom)
    const dots = byPerson?.get(optionId)
    const bar =
      answersTo(optionId, result, nameRoom, context) ??
      (dots === undefined ? [] : [gap(4), dotsBar(dots.value, mostDots, nameRoom)])
    const counts = tallies.map(({ counting, rows }) => {
      const counted = rows.get(optionId)
      return counted === undefined ? [] : placeAndTotal(counted, counting, result.method.type, countRoom, context)
    })
    yield { cells: [[...name, ...bar], ...counts] }
  }
}

function byOption(tally: VoteResult['tallies'][Counting]): Map<string, TallyRow> {
  return new Map('rows' in tally ? tally.rows.map((row) => [row.optionId, row]) : [])
}
