import type { CheckedKind } from '@core/agenda/agenda'
import type { ClausePart } from '@core/agreement/agreement'
import type { CheckAnswer } from '@core/check/check'
import type { Readiness } from '@core/commitments/commitments'

export const clausePartLabels: Readonly<Record<ClausePart, string>> = {
  'we-agree': 'We agree to',
  'each-of-us': 'Each of us will',
  'if-we-disagree': 'If we disagree',
}

export const readinessLabels: Readonly<Record<Readiness, string>> = {
  ready: 'Ready',
  'not-yet': 'Not yet',
  'need-help': 'Needs help',
}

export const checkAnswerLabels: Readonly<Record<CheckAnswer, string>> = {
  yes: 'Yes',
  'yes-with-changes': 'Yes, with changes',
  'not-yet': 'Not yet',
}

export const checkedKindLabels: Readonly<Record<CheckedKind, string>> = {
  priorities: 'Every priority',
  actions: 'Every action',
  clauses: 'Every clause of the agreement',
}
