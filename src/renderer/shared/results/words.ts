import type { Counting, Withheld } from '@core/voting/result'
import type { Answer, VoteMethod } from '@core/voting/voting'
import type { Language } from '@core/language'

/** The same place under some of the three counts. */
export interface SharedPlace {
  readonly countings: readonly Counting[]
  readonly rank: number
  readonly tied: boolean
}

export interface ResultWords {
  /** A heading over the totals of each count. */
  readonly counting: Readonly<Record<Counting, string>>
  /** The same after a place: `1st by person`. */
  readonly by: Readonly<Record<Counting, string>>
  /** After a place that is the same under several: `5th by organisation and by sector`, `1st in all three counts`. */
  readonly under: (countings: readonly Counting[]) => string
  /** What a total is out of. */
  readonly units: Readonly<Record<Counting, (units: string, method: VoteMethod['type']) => string>>
  /** `2nd`, `joint 2nd` */
  readonly place: (rank: number, tied: boolean) => string
  readonly withheld: Readonly<Record<Withheld, string>>
  readonly withheldSectors: (sectorLabels: readonly string[]) => string
  readonly option: string
  readonly choice: string
  readonly chosen: string
  readonly answer: Readonly<Record<Answer, string>>
  readonly nobodyAnswered: string
  readonly agreedBySector: string
  readonly percent: (share: number) => string
  /** One option whose place is not the same under every count; the best place comes first. */
  readonly placesDiffer: (name: string, places: readonly SharedPlace[]) => string
  readonly moreDiffer: (options: number) => string
  /** Said where two options show the same total and yet have different places. */
  readonly rounded: string
  /** How the three counts weigh people, in a sentence. */
  readonly threeCounts: string
  readonly voters: (ballots: number, enteredFor: number) => string
}

const englishUnits: Readonly<Record<VoteMethod['type'], string>> = {
  dots: 'dots',
  agreement: 'that agreed',
  rating: 'points',
  ranking: 'points',
  'impact-effort': 'points',
  consent: 'that consented',
}

const welshUnits: Readonly<Record<VoteMethod['type'], string>> = {
  dots: 'dot',
  agreement: 'a gytunodd',
  rating: 'pwynt',
  ranking: 'pwynt',
  'impact-effort': 'pwynt',
  consent: 'a gydsyniodd',
}

const english: ResultWords = {
  counting: { person: 'By person', organisation: 'By organisation', sector: 'By sector' },
  by: { person: 'by person', organisation: 'by organisation', sector: 'by sector' },
  under: (countings) =>
    countings.length === 3 ? 'in all three counts' : countings.map((counting) => english.by[counting]).join(' and '),
  units: {
    person: (units, method) => `of ${units} ${englishUnits[method]}`,
    organisation: (units) => `of ${units}, one each`,
    sector: (units) => `of ${units}, one each`,
  },
  place: (rank, tied) => (tied ? `joint ${rank}${englishSuffix(rank)}` : `${rank}${englishSuffix(rank)}`),
  withheld: {
    'small-group': 'Not shown: a group is too small to stay anonymous',
    'no-ballots': 'Not shown: nobody voted',
    'one-option': 'Not counted: with one thing to vote on, everybody’s share goes to it',
  },
  withheldSectors: (labels) => `Not shown, as the group is too small to stay anonymous: ${labels.join(', ')}`,
  option: 'What was voted on',
  choice: 'To do',
  chosen: 'Priority',
  answer: { agree: 'Agree', pass: 'Pass', disagree: 'Disagree' },
  nobodyAnswered: 'Nobody answered',
  agreedBySector: 'Agreed, by sector:',
  percent: (share) => `${Math.round(share * 100)}%`,
  placesDiffer: (name, places) => {
    const told = places.map(({ countings, rank, tied }) => {
      const place = `${tied ? 'joint ' : ''}${englishPlaces[rank - 1] ?? `${rank}${englishSuffix(rank)}`}`
      return `${place} ${english.under(countings)}`
    })
    return `“${name}” is ${told.join(told.length > 2 ? ', ' : ', but ')}.`
  },
  moreDiffer: (options) =>
    options === 1 ? 'One more option changes its place.' : `${options} more options change places.`,
  rounded: 'Totals are rounded; places are not.',
  threeCounts: 'Counted three ways: each person, each organisation or each sector the same.',
  voters: (ballots, enteredFor) => {
    const voted = ballots === 1 ? '1 person voted' : `${ballots} people voted`
    if (enteredFor === 0) return voted
    return ballots === 1 ? `${voted}, on paper` : `${voted}, ${enteredFor} of them on paper`
  },
}

const welsh: ResultWords = {
  counting: { person: 'Fesul person', organisation: 'Fesul sefydliad', sector: 'Fesul sector' },
  by: { person: 'fesul person', organisation: 'fesul sefydliad', sector: 'fesul sector' },
  under: (countings) =>
    countings.length === 3 ? 'yn y tri chyfrif' : countings.map((counting) => welsh.by[counting]).join(' a '),
  units: {
    person: (units, method) => `o ${units} ${welshUnits[method]}`,
    organisation: (units) => `o ${units}, un yr un`,
    sector: (units) => `o ${units}, un yr un`,
  },
  place: (rank, tied) => (tied ? `cydradd ${rank}${welshSuffix(rank)}` : `${rank}${welshSuffix(rank)}`),
  withheld: {
    'small-group': 'Heb ei ddangos: mae grŵp yn rhy fach i aros yn ddienw',
    'no-ballots': 'Heb ei ddangos: ni phleidleisiodd neb',
    'one-option': 'Heb ei gyfrif: gydag un peth i bleidleisio arno, mae cyfran pawb yn mynd iddo',
  },
  withheldSectors: (labels) => `Heb eu dangos, am fod y grŵp yn rhy fach i aros yn ddienw: ${labels.join(', ')}`,
  option: 'Beth y pleidleisiwyd arno',
  choice: 'I’w wneud',
  chosen: 'Blaenoriaeth',
  answer: { agree: 'Cytuno', pass: 'Pasio', disagree: 'Anghytuno' },
  nobodyAnswered: 'Ni atebodd neb',
  agreedBySector: 'Yn cytuno, fesul sector:',
  percent: (share) => `${Math.round(share * 100)}%`,
  placesDiffer: (name, places) => {
    const told = places.map(({ countings, rank, tied }) => {
      const place = tied ? `gydradd ${rank}${welshSuffix(rank)}` : (welshPlaces[rank - 1] ?? `${rank}${welshSuffix(rank)}`)
      return `yn ${place} ${welsh.under(countings)}`
    })
    return `Mae “${name}” ${told.join(told.length > 2 ? ', ' : ', ond ')}.`
  },
  moreDiffer: (options) =>
    options === 1 ? 'Mae un dewis arall yn newid lle.' : `Mae ${options} dewis arall yn newid lle.`,
  rounded: 'Mae’r cyfansymiau wedi’u talgrynnu; nid yw’r lleoedd.',
  threeCounts: 'Wedi’u cyfrif mewn tair ffordd: pob person, pob sefydliad neu bob sector yr un fath.',
  voters: (ballots, enteredFor) => {
    const voted = `Pleidleisiodd ${ballots} o bobl`
    return enteredFor === 0 ? voted : `${voted}, ${enteredFor} ohonynt ar bapur`
  },
}

export const resultWords: Readonly<Record<Language, ResultWords>> = { en: english, cy: welsh }

const englishPlaces = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** After `yn`, so softened. */
const welshPlaces = [
  'gyntaf',
  'ail',
  'drydydd',
  'bedwerydd',
  'bumed',
  'chweched',
  'seithfed',
  'wythfed',
  'nawfed',
  'ddegfed',
]

function englishSuffix(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th')
}

function welshSuffix(rank: number): string {
  const endings = ['af', 'il', 'ydd', 'ydd', 'ed', 'ed', 'fed', 'fed', 'fed', 'fed', 'eg', 'fed', 'eg', 'eg', 'fed', 'eg', 'eg', 'fed', 'eg', 'fed']
  return endings[rank - 1] ?? 'ain'
}
