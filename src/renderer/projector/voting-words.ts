import type { Language } from '@core/language'
import type { VoteMethod } from '@core/voting/voting'

/** What the projector says of votes and scores of its own accord. */
export interface ProjectorVotingWords {
  readonly how: Readonly<Record<Exclude<VoteMethod['type'], 'dots' | 'agreement'>, string>>
  readonly upTo: (dots: number, most: number) => string
  readonly score: string
  readonly reasons: (count: number) => string
  readonly again: string
}

const english: ProjectorVotingWords = {
  how: {
    rating: 'For each: 1 to 5.',
    ranking: 'Put them in order, the best first. Stop wherever you like.',
    'impact-effort': 'For each: how much would it change, and how hard is it? 1 to 5.',
    consent: 'For each: can you live with it, have you a concern, or do you stand aside?',
  },
  upTo: (dots, most) => `${dots} dots each. At most ${most} for each choice.`,
  score: 'Say 1 to 5, and why.',
  reasons: (count) => (count === 1 ? '1 reason so far' : `${count} reasons so far`),
  again: 'Asked again.',
}

const welsh: ProjectorVotingWords = {
  how: {
    rating: 'I bob un: 1 i 5.',
    ranking: 'Rhowch nhw mewn trefn, y gorau’n gyntaf. Cewch orffen lle bynnag y mynnwch.',
    'impact-effort': 'I bob un: faint fyddai’n newid, a pha mor anodd yw hyn? 1 i 5.',
    consent: 'I bob un: allwch chi fyw gyda hyn, oes gennych bryder, neu a ydych yn camu o’r neilltu?',
  },
  upTo: (dots, most) => `${dots} dot yr un. ${most} ar y mwyaf i bob dewis.`,
  score: 'Dywedwch 1 i 5, a pham.',
  reasons: (count) => `${count} rheswm hyd yn hyn`,
  again: 'Gofynnir eto.',
}

export const projectorVotingWords: Readonly<Record<Language, ProjectorVotingWords>> = { en: english, cy: welsh }
