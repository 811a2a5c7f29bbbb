import type { Plan, PlanVote } from '@core/plan'
import { countings, type Counting, type PlacedOption, type TallyRow } from '@core/voting/result'
import type { DataWords } from '../words/data-words'
import { answerColumns, answersOf, byOption, optionNames, type Answered } from './answers'
import { number, tableOf, text, type ColumnOf, type DataTable } from './data-table'

interface OptionRow extends Answered {
  readonly number: number
  readonly vote: PlanVote
  readonly optionId: string
  readonly option: string
  readonly counted: Readonly<Record<Counting, TallyRow | string | undefined>>
  readonly place: PlacedOption | undefined
  readonly concerns: readonly string[]
}

/** A row an option and vote. What is withheld is said in words, where its place would be. */
export function votesTable(plan: Plan, dataWords: DataWords): DataTable {
  const { votes: words, yes, sheets, marks } = dataWords.table
  const columns: readonly ColumnOf<OptionRow>[] = [
    number(words.number, (row) => row.number),
    text(words.stage, 20, ({ vote }) => vote.stage),
    text(words.question, 40, ({ vote }) => vote.prompt),
    text(words.method, 22, ({ vote }) => words.methods[vote.result.method.type]),
    number(words.people, ({ vote }) => vote.result.ballots),
    number(words.enteredFor, ({ vote }) => vote.result.enteredFor),
    text(words.option, 50, ({ option }) => option),
    ...countings.flatMap((counting) => countColumns(counting, words)),
    text(words.joint, 24, ({ counted }) =>
      countings
        .filter((counting) => rowOf(counted[counting])?.tied === true)
        .map((counting) => words.countings[counting])
        .join('; '),
    ),
    ...answerColumns<OptionRow>(words),
    number(words.change, ({ place }) => place?.impact),
    number(words.effort, ({ place }) => place?.effort),
    number(words.placedBy, ({ place }) => place?.ballots),
    text(words.beatsAll, 13, ({ vote, optionId }) => (vote.result.condorcetWinner === optionId ? yes : null)),
    text(words.concerns, 50, ({ concerns }) => concerns.join('\n')),
  ]
  const rows = plan.votes.flatMap((vote, index) => optionRows(vote, index + 1, dataWords))
  return tableOf(sheets.votes, rows, columns, plan, marks)
}

function countColumns(counting: Counting, words: DataWords['table']['votes']): ColumnOf<OptionRow>[] {
  const name = words.countings[counting]
  const place = number<OptionRow>(words.placeBy(name), ({ counted }) => {
    const count = counted[counting]
    return typeof count === 'string' ? count : count?.rank
  })
  // Wide enough for why it is withheld.
  return [
    { ...place, width: 26 },
    number(words.totalBy(name), ({ counted }) => rowOf(counted[counting])?.value),
  ]
}

function optionRows(vote: PlanVote, position: number, { plan: words }: DataWords): OptionRow[] {
  const { result } = vote
  const answered = answersOf(result)
  const [person, organisation, sector] = countings.map((counting) => {
    const tally = result.tallies[counting]
    if ('withheld' in tally) return () => words.counts.withheld[tally.withheld]
    const rows = byOption(tally.rows)
    return (optionId: string) => rows.get(optionId)
  })
  const places = byOption(result.places)
  const concerns = new Map<string, string[]>(result.options.map(({ id }) => [id, []]))
  for (const concern of result.concerns) concerns.get(concern.optionId)?.push(concern.text)
  return optionNames(vote, words).map(({ optionId, option }) => ({
    number: position,
    vote,
    optionId,
    option,
    counted: { person: person?.(optionId), organisation: organisation?.(optionId), sector: sector?.(optionId) },
    ...answered(optionId),
    place: places.get(optionId),
    concerns: concerns.get(optionId) ?? [],
  }))
}

function rowOf(count: TallyRow | string | undefined): TallyRow | undefined {
  return typeof count === 'string' ? undefined : count
}
