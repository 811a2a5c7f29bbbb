import type { PlanVote } from '@core/plan'
import type { SectorPart } from '@core/voting/result'
import type { VoteMethod } from '@core/voting/voting'
import { cell, evenColumns, optionNames, paragraph, type SectionContext, subheading } from '../blocks'
import type { Block, Cell } from '../document'
import type { PlanWords } from '../words/plan-words'
import { inOrder } from './counts'

const sectorShare = 96
const narrowSectorShare = 84
const sectorsAtFullWidth = 3
/** With more than this beside one another there is no room left for what was voted on. */
const sectorsInATable = 4

/** What each sector said, for the sectors that may be shown; the others are named. */
export function* sectorBreakdown(vote: PlanVote, { plan, words }: SectionContext): Generator<Block> {
  const { sectors, withheldSectors } = vote.result
  if (sectors.length > 0) yield subheading(words.votes.bySector)
  for (const parts of besideOneAnother(sectors)) {
    const headings = parts.map(({ id, ballots }) => `${plan.sectorLabels[id]}\n${words.votes.ballots(ballots)}`)
    const share = parts.length > sectorsAtFullWidth ? narrowSectorShare : sectorShare
    const columns = evenColumns(words.votes.option, headings, share)
    const summary = words.votes.sectorTable(vote.stage)
    yield { kind: 'table', summary, columns, rowHeads: true, rows: sectorRows(vote, parts, words) }
  }
  if (withheldSectors.length > 0) {
    const named = withheldSectors.map((sector) => plan.sectorLabels[sector]).join(', ')
    yield paragraph(words.votes.withheldSectors(named))
  }
}

function besideOneAnother(sectors: readonly SectorPart[]): (readonly SectorPart[])[] {
  if (sectors.length <= sectorsInATable) return sectors.length === 0 ? [] : [sectors]
  return [sectors.slice(0, sectorsAtFullWidth), sectors.slice(sectorsAtFullWidth)]
}

function* sectorRows(
  { names, result }: PlanVote,
  parts: readonly SectorPart[],
  words: PlanWords,
): Generator<readonly Cell[]> {
  const nameOf = optionNames(names, words.votes.unnamed)
  const saidBy = parts.map((part) => sayingsOf(part, result.method.type, words))
  for (const optionId of inOrder(result)) {
    yield [cell(nameOf(optionId)), ...saidBy.map((sayings) => cell(sayings.get(optionId) ?? '–'))]
  }
}

function sayingsOf(part: SectorPart, method: VoteMethod['type'], words: PlanWords): Map<string, string> {
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
