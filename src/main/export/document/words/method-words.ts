import type { ConsentCount } from '@core/voting/result'

/** What the printed plan says of the ways to vote besides dots and agreement, of concerns and of votes asked again. */
export interface PlanMethodWords {
  readonly mean: (mean: number) => string
  readonly meanOfRoom: (mean: number) => string
  readonly spread: (counts: readonly number[]) => string
  readonly consents: (counts: Omit<ConsentCount, 'optionId'>) => string
  readonly consented: (consent: number, answered: number) => string
  readonly placed: (impact: number, effort: number) => string
  readonly notPlaced: string
  readonly numbered: (number: number, name: string) => string
  readonly beatsAll: (name: string) => string
  readonly noneBeatsAll: string
  readonly impactAxis: string
  readonly effortAxis: string
  /** What the grid shows; each quadrant's options by their numbers and names, empty ones left out. */
  readonly grid: (quadrants: readonly { readonly name: string; readonly options: readonly string[] }[]) => string
  readonly quadrants: Readonly<Record<'first' | 'plan' | 'spare' | 'later', string>>
  /** What the table of a score shows. */
  readonly scoreTable: string
  readonly scoreColumns: readonly [score: string, people: string]
  readonly score: (score: number, means: string) => string
  readonly oneQuestion: string
  readonly concerns: string
  readonly concern: (text: string) => string
  readonly again: string
  /** What the table of both results shows. */
  readonly againTable: string
  readonly before: (people: number) => string
  readonly now: (people: number) => string
  readonly movement: string
  readonly moved: (places: number) => string
  readonly movedMean: (by: number) => string
  readonly isNew: string
}

export const englishMethodWords: PlanMethodWords = {
  mean: (mean) => `${mean.toFixed(1)} on average`,
  meanOfRoom: (mean) => `On average ${mean.toFixed(1)} of 5.`,
  spread: (counts) => counts.map((count, index) => `${index + 1}: ${count}`).toReversed().join(' · '),
  consents: ({ consent, concern, 'stand-aside': aside }) =>
    `${consent} can live with it · ${concern} with a concern · ${aside} stand aside`,
  consented: (consent, answered) => `${consent} of ${answered} can live with it`,
  placed: (impact, effort) => `change ${impact.toFixed(1)} · effort ${effort.toFixed(1)}`,
  notPlaced: 'nobody placed it',
  numbered: (number, name) => `${number}. ${name}`,
  beatsAll: (name) => `“${name}” beats every other one to one.`,
  noneBeatsAll: 'No option beats all others one to one.',
  impactAxis: 'Upwards: how much it would change.',
  effortAxis: 'To the right: how hard it is.',
  grid: (quadrants) => {
    const filled = quadrants.map(({ name, options }) => `${name}: ${options.join('; ')}.`)
    return ['A grid of change against effort.', ...filled].join(' ')
  },
  quadrants: { first: 'Do first', plan: 'Plan well', spare: 'If there is time', later: 'Leave for now' },
  scoreTable: 'How many people gave each score.',
  scoreColumns: ['Score', 'People'],
  score: (score, means) => (means === '' ? String(score) : `${score}: ${means}`),
  oneQuestion: 'There was one question, so there is nothing to count by organisation or by sector.',
  concerns: 'Concerns, in people’s own words',
  concern: (text) => `“${text}”`,
  againTable: 'Both results of each option, and what moved.',
  again: 'This was asked a second time. What moved:',
  before: (people) => `Before\n(${people} voted)`,
  now: (people) => `Now\n(${people} voted)`,
  movement: 'What moved',
  moved: (places) => {
    if (places === 0) return 'same place'
    const far = Math.abs(places) === 1 ? '1 place' : `${Math.abs(places)} places`
    return `${places > 0 ? 'up' : 'down'} ${far}`
  },
  movedMean: (by) => (by === 0 ? 'no change' : `${by > 0 ? 'up' : 'down'} ${Math.abs(by).toFixed(1)}`),
  isNew: 'new',
}
