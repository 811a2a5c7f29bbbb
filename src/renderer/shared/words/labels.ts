import type { ActionStatus } from '@core/actions/actions'
import type { StageKind } from '@core/agenda/agenda'
import type { CardKind } from '@core/cards/cards'
import type { NoteKind } from '@core/notes/notes'
import type { Sector } from '@core/sector'
import type { FacilitatorView } from '@core/views'
import type { Counting } from '@core/voting/result'
import type { Answer, Consent, VoteMethod } from '@core/voting/voting'

/** What each sector is; its name in a workshop is the facilitator's to change (`details.sectorLabels`). */
export const sectorDescriptions: Readonly<Record<Sector, string>> = {
  statutory: 'Councils, the NHS, police, housing associations with public duties',
  voluntary: 'Charities, voluntary and social enterprises',
  community: 'Residents and community groups',
  business: 'Businesses and employers',
  other: 'Anyone else',
}

export const cardKindLabels: Readonly<Record<CardKind, string>> = {
  challenge: 'Challenge',
  strength: 'Strength',
  offer: 'Offer',
  need: 'Need',
  idea: 'Idea',
  insight: 'Insight',
  story: 'Story',
  barrier: 'Barrier',
}

export const statusLabels: Readonly<Record<ActionStatus, string>> = {
  'not started': 'Not started',
  'on track': 'On track',
  'at risk': 'At risk',
  'off track': 'Off track',
  done: 'Done',
  'changed course': 'Changed course',
  stopped: 'Stopped',
}

export const noteKindLabels: Readonly<Record<NoteKind, string>> = {
  decision: 'Decision',
  note: 'Note',
  quote: 'Quote',
}

export const workshopStatusLabels: Readonly<Record<FacilitatorView['status'], string>> = {
  preparing: 'Being prepared',
  running: 'Running',
  closed: 'Closed',
}

export const stageKindLabels: Readonly<Record<StageKind, string>> = {
  welcome: 'Welcome',
  gather: 'Gather cards',
  round: 'Round',
  'themed-rounds': 'Tables with a theme each',
  group: 'Group into themes',
  vote: 'Vote',
  score: 'Score from 1 to 5',
  stories: 'Stories',
  link: 'Link two into an idea',
  missing: 'Who is missing',
  offers: 'Offers and needs',
  agreement: 'Draft an agreement',
  commitments: 'Commitments',
  check: 'Check the drafts',
  break: 'Break',
  return: 'What became of the actions',
  act: 'Agree actions',
  'read-back': 'Read back',
}

export const stageKindDescriptions: Readonly<Record<StageKind, string>> = {
  welcome: 'Say who is here and what today is for',
  gather: 'Everyone writes cards at once, in silence',
  round: 'Every organisation is heard in turn, with a tick',
  'themed-rounds': 'Several questions at once; people move from table to table',
  group: 'Put cards together and name the themes',
  vote: 'Vote in private, then reveal together',
  score: 'One question from 1 to 5, in private, and why',
  stories: 'A story on the screen, and what people take from it',
  link: 'Join two cards into an idea',
  missing: 'Who is not here, and who will ask them',
  offers: 'What people can give and what they need, matched',
  agreement: 'Draft clauses on the screen, discuss and accept them',
  commitments: 'What people and organisations will do themselves',
  check: 'Will this work? Asked of the sectors that you choose',
  break: 'A pause, with a timer',
  return: 'Each owner says how their action of last time went',
  act: 'What to do, who leads and by when',
  'read-back': 'Read the plan aloud and say yes',
}

export const voteMethodLabels: Readonly<Record<VoteMethod['type'], string>> = {
  dots: 'Dots',
  agreement: 'Agree, pass or disagree',
  rating: 'Rating from 1 to 5',
  ranking: 'Ranking',
  'impact-effort': 'Impact against effort',
  consent: 'Consent',
}

export const answerLabels: Readonly<Record<Answer, string>> = {
  agree: 'Agree',
  pass: 'Pass',
  disagree: 'Disagree',
}

export const consentLabels: Readonly<Record<Consent, string>> = {
  consent: 'Can live with it',
  concern: 'Has a concern',
  'stand-aside': 'Stands aside',
}

export const countingLabels: Readonly<Record<Counting, string>> = {
  person: 'Each person the same',
  organisation: 'Each organisation the same',
  sector: 'Each sector the same',
}

/** The label of what was typed in by somebody else for the person who said it. */
export const enteredForLabel = 'Entered for someone'
