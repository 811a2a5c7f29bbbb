import type { StageActivity, StageKind, StagePlan } from '@core/agenda/agenda'

/** The kinds of stages, in the order in which a workshop mostly uses them. */
export const stageKinds: readonly StageKind[] = [
  'welcome',
  'gather',
  'round',
  'group',
  'vote',
  'break',
  'act',
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
  act: { title: 'Act', prompt: 'Who will do what, by when?', minutes: 30, activity: { kind: 'act' } },
  'read-back': { title: 'Read back', prompt: 'Can you say yes?', minutes: 15, activity: { kind: 'read-back' } },
}

export function newStage(kind: StageKind): StagePlan {
  return plans[kind]
}
