import type { PlanVote } from '@core/plan'
import type { SectorPart } from '@core/voting/result'
import type { VoteMethod } from '@core/voting/voting'
import { inOrder } from './counts'
import type { Piece } from './flow'
import { styles } from './look'
import { paragraph, type PlanContext } from './section'
import { evenColumns, table, textWidth, type TableColumn, type TableRow } from './table'

const sectorWidth = 96
const narrowSectorWidth = 84
const sectorsAtFullWidth = 3
/** With more than this beside one another there is no room left for what was voted on. */
const sectorsInATable = 4

/** What each sector said, for the sectors that may be shown; the others are named. */
export function* sectorBreakdown(vote: PlanVote, context: PlanContext): Generator<Piece> {
  const { words, set } = context
  const { sectors, withheldSectors } = vote.result
  if (sectors.length > 0) {
    yield paragraph(words.votes.bySector, styles.strong, context, { above: 18, keepWithNext: true })
  }
  for (const parts of besideOneAnother(sectors)) {
    const headings = parts.map(({ id, ballots }) => `${context.plan.sectorLabels[id]}\n${words.votes.ballots(ballots)}`)
    const width = parts.length > sectorsAtFullWidth ? narrowSectorWidth : sectorWidth
    const columns = evenColumns(words.votes.option, headings, width)
    yield* table(columns, rows(vote, parts, columns, context), set)
  }
  if (withheldSectors.length > 0) {
    const named = withheldSectors.map((sector) => context.plan.sectorLabels[sector]).join(', ')
    yield paragraph(words.votes.withheldSectors(named), styles.body, context, { above: 8 })
  }
}

function besideOneAnother(sectors: readonly SectorPart[]): (readonly SectorPart[])[] {
  if (sectors.length <= sectorsInATable) return sectors.length === 0 ? [] : [sectors]
  return [sectors.slice(0, sectorsAtFullWidth), sectors.slice(sectorsAtFullWidth)]
}

function* rows(
  vote: PlanVote,
  parts: readonly SectorPart[],
  columns: readonly TableColumn[],
  { words, set }: PlanContext,
): Generator<TableRow> {
  const names = new Map(vote.names.map(({ optionId, name }) => [optionId, name]))
  const [nameRoom = 0, sectorRoom = 0] = columns.map(textWidth)
  const saidBy = parts.map((part) => sayingsOf(part, vote.result.method.type, words))
  for (const optionId of inOrder(vote.result)) {
    const name = set.lines(names.get(optionId) || words.votes.unnamed, styles.body, nameRoom)
    const said = saidBy.map((sayings) => set.lines(sayings.get(optionId) ?? '–', styles.body, sectorRoom))
    yield { cells: [name, ...said] }
  }
}

function sayingsOf(part: SectorPart, method: VoteMethod['type'], words: PlanContext['words']): Map<string, string> {
  const totals = part.rows.map(({ optionId, value }): [string, string] => [
    optionId,
    words.counts.total('person', method, value),
  ])
  const answers = [
    ...part.answers.map(({ optionId, agree, pass, disagree }): [string, string] => [
      optionId,
      words.votes.agreed(agree, agree + pass + disagree),
    ]),
    ...part.consents.map(({ optionId, consent, concern, 'stand-aside': aside }): [string, string] => [
      optionId,
      words.methods.consented(consent, consent + concern + aside),
    ]),
    ...part.ratings.flatMap(({ optionId, mean }): [string, string][] =>
      mean === null ? [] : [[optionId, words.methods.mean(mean)]],
    ),
  ]
  return new Map(answers.length > 0 ? answers : totals)
}
