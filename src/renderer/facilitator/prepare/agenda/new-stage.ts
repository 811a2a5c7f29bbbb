import type { StageActivity, StageKind, StagePlan } from '@core/agenda/agenda'

/** The kinds of stages, in the order in which a workshop mostly uses them. */
export const stageKinds: readonly StageKind[] = [
  'welcome',
  'gather',
  'round',
  'themed-rounds',
  'stories',
  'offers',
  'missing',
  'group',
  'link',
  'vote',
  'score',
  'break',
  'return',
  'act',
  'agreement',
  'commitments',
  'check',
  'read-back',
]

type PlanOf<Kind> = StagePlan & { readonly activity: Extract<StageActivity, { readonly kind: Kind }> }

/** What a stage of each kind starts as; everything is the facilitator's to change. */
const plans: { readonly [Kind in StageKind]: PlanOf<Kind> } = {
  welcome: { title: 'Welcome', prompt: 'Who is here?', minutes: 10, activity: { kind: 'welcome' } },
  gather: {
    title: 'Gather',
    prompt: 'What matters most to you?',
    minutes: 15,
    activity: { kind: 'gather', cardKind: 'idea', tags: [] },
  },
  round: {
    title: 'Hear everyone',
    prompt: 'What would you like the room to know?',
    minutes: 20,
    activity: { kind: 'round', cardKind: 'insight' },
  },
  'themed-rounds': {
    title: 'Tables',
    prompt: 'What would help? Then move on to the next table.',
    minutes: 45,
    activity: { kind: 'themed-rounds', cardKind: 'idea', themes: [], rounds: 3 },
  },
  stories: {
    title: 'Stories',
    prompt: 'Who did what, and what worked?',
    minutes: 15,
    activity: { kind: 'stories', stories: [], cardKind: 'insight' },
  },
  offers: {
    title: 'Offers and needs',
    prompt: 'What can you give, and what do you need?',
    minutes: 20,
    activity: { kind: 'offers' },
  },
  missing: {
    title: 'Who is missing?',
    prompt: 'Who is not here, and who will ask them?',
    minutes: 10,
    activity: { kind: 'missing' },
  },
  link: {
    title: 'Link',
    prompt: 'Which two strengths make an idea together?',
    minutes: 25,
    activity: { kind: 'link', joins: 'strength' },
  },
  score: {
    title: 'Score',
    prompt: 'How well do we work together, from 1 to 5, and why?',
    minutes: 10,
    activity: { kind: 'score', lowest: 'Not at all', highest: 'Very well' },
  },
  agreement: {
    title: 'Agreement',
    prompt: 'What do we agree to?',
    minutes: 20,
    activity: { kind: 'agreement' },
  },
  commitments: {
    title: 'Commitments',
    prompt: 'What will you do differently?',
    minutes: 15,
    activity: { kind: 'commitments', suggestions: [], startsPrivate: false, asksContact: false },
  },
  check: {
    title: 'Check',
    prompt: 'Will this work?',
    minutes: 10,
    activity: { kind: 'check', of: 'actions', sectors: ['community', 'voluntary'] },
  },
  group: {
    title: 'Group',
    prompt: 'Which of these belong together?',
    minutes: 20,
    activity: { kind: 'group', suggestedThemes: [] },
  },
  vote: {
    title: 'Vote',
    prompt: 'Which of these matter most?',
    minutes: 15,
    activity: { kind: 'vote', method: { type: 'dots', dots: 3, stacking: false }, optionsFrom: 'themes', choose: 3 },
  },
  break: { title: 'Break', prompt: '', minutes: 10, activity: { kind: 'break' } },
  return: {
    title: 'What happened?',
    prompt: 'What became of each action, and what did we learn?',
    minutes: 40,
    activity: { kind: 'return' },
  },
  act: { title: 'Act', prompt: 'Who will do what, by when?', minutes: 30, activity: { kind: 'act' } },
  'read-back': { title: 'Read back', prompt: 'Can you say yes?', minutes: 15, activity: { kind: 'read-back' } },
}

export function newStage(kind: StageKind): StagePlan {
  return plans[kind]
}
