import type { Plan, PlanVote } from '@core/plan'
import { countings, type ConsentCount, type Counting, type SectorPart, type TallyRow } from '@core/voting/result'
import type { AnswerCount, PlacedOption, RatingCount } from '@core/voting/result'
import { highestRating } from '@core/voting/voting'
import type { DataWords } from '../words/data-words'
import { number, tableOf, text, type ColumnOf, type DataTable } from './data-table'

/** How an option was answered, by whichever way there was to vote. */
interface Answered {
  readonly answer: AnswerCount | undefined
  readonly rating: RatingCount | undefined
  readonly consent: ConsentCount | undefined
}

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
  return tableOf(sheets.votes, plan.votes.flatMap((vote, index) => optionRows(vote, index + 1, dataWords)), columns, plan, marks)
}

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

function countColumns(counting: Counting, words: DataWords['table']['votes']): ColumnOf<OptionRow>[] {
  const name = words.countings[counting]
  return [
    number(words.placeBy(name), ({ counted }) => {
      const count = counted[counting]
      return typeof count === 'string' ? count : count?.rank
    }),
    number(words.totalBy(name), ({ counted }) => rowOf(counted[counting])?.value),
  ]
}

function answerColumns<Row extends Answered>(words: DataWords['table']['votes']): ColumnOf<Row>[] {
  return [
    number(words.agree, ({ answer }) => answer?.agree),
    number(words.pass, ({ answer }) => answer?.pass),
    number(words.disagree, ({ answer }) => answer?.disagree),
    number(words.mean, ({ rating }) => rating?.mean),
    ...Array.from({ length: highestRating }, (_, index) =>
      number<Row>(words.rated(index + 1), ({ rating }) => rating?.counts[index]),
    ),
    number(words.consent, ({ consent }) => consent?.consent),
    number(words.concern, ({ consent }) => consent?.concern),
    number(words.standAside, ({ consent }) => consent?.['stand-aside']),
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

function answersOf(part: Pick<SectorPart, 'answers' | 'ratings' | 'consents'>): (optionId: string) => Answered {
  const [answers, ratings, consents] = [byOption(part.answers), byOption(part.ratings), byOption(part.consents)]
  return (optionId) => ({
    answer: answers.get(optionId),
    rating: ratings.get(optionId),
    consent: consents.get(optionId),
  })
}

function optionNames({ names, result }: PlanVote, words: DataWords['plan']) {
  const known = new Map(names.map(({ optionId, name }) => [optionId, name]))
  return result.options.map(({ id }) => ({ optionId: id, option: known.get(id) || words.votes.unnamed }))
}

function byOption<Of extends { readonly optionId: string }>(list: readonly Of[]): ReadonlyMap<string, Of> {
  return new Map(list.map((item) => [item.optionId, item]))
}

function rowOf(count: TallyRow | string | undefined): TallyRow | undefined {
  return typeof count === 'string' ? undefined : count
}
