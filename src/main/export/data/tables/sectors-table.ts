import type { Plan, PlanVote } from '@core/plan'
import type { TallyRow } from '@core/voting/result'
import type { DataWords } from '../words/data-words'
import { answerColumns, answersOf, byOption, optionNames, type Answered } from './answers'
import { number, tableOf, text, type ColumnOf, type DataTable } from './data-table'

interface SectorRow extends Answered {
  readonly number: number
  readonly vote: PlanVote
  readonly sector: string
  readonly people: number | string
  readonly option: string | null
  readonly row: TallyRow | undefined
}

/** A row an option, vote and sector that can be shown; one row for each sector that is too small to be. */
export function sectorsTable(plan: Plan, dataWords: DataWords): DataTable {
  const { votes: words, sheets, marks } = dataWords.table
  const columns: readonly ColumnOf<SectorRow>[] = [
    number(words.number, (row) => row.number),
    text(words.stage, 20, ({ vote }) => vote.stage),
    text(words.question, 40, ({ vote }) => vote.prompt),
    text(words.sector, 24, ({ sector }) => sector),
    number(words.people, ({ people }) => people),
    text(words.option, 50, ({ option }) => option),
    number(words.place, ({ row }) => row?.rank),
    number(words.total, ({ row }) => row?.value),
    ...answerColumns<SectorRow>(words),
  ]
  const rows = plan.votes.flatMap((vote, index) => sectorRows(vote, index + 1, plan, dataWords))
  return tableOf(sheets.sectors, rows, columns, plan, marks)
}

function sectorRows(vote: PlanVote, position: number, { sectorLabels }: Plan, { plan: words }: DataWords): SectorRow[] {
  const names = optionNames(vote, words)
  const shown = vote.result.sectors.flatMap((part) => {
    const [answered, rows] = [answersOf(part), byOption(part.rows)]
    return names.map(({ optionId, option }) => ({
      number: position,
      vote,
      sector: sectorLabels[part.id],
      people: part.ballots,
      option,
      row: rows.get(optionId),
      ...answered(optionId),
    }))
  })
  const nothing = { option: null, row: undefined, answer: undefined, rating: undefined, consent: undefined }
  const withheld = vote.result.withheldSectors.map((sector) => ({
    number: position,
    vote,
    sector: sectorLabels[sector],
    people: words.counts.withheld['small-group'],
    ...nothing,
  }))
  return [...shown, ...withheld]
}
