import { assertNever } from '@core/assert-never'
import type { Refusal } from '@core/workshop'
import { counted, number } from './counts'

type OutcomeRefusal = Extract<
  Refusal,
  { readonly code: `${'commitments' | 'invitations' | 'matches' | 'agreement' | 'check'}.${string}` }
>

/** Why a promise, an invitation, a match, a clause or an answer was not taken. */
export function outcomeRefusalInWords(refusal: OutcomeRefusal): string {
  switch (refusal.code) {
    case 'commitments.unknown-commitment':
      return 'That commitment is not there any more.'
    case 'commitments.too-many':
      return `A person or organisation has at most ${refusal.allowed} commitments; these are ${refusal.used}.`
    case 'commitments.nobodys':
      return 'Say who promises this: a person or an organisation.'
    case 'commitments.not-your-organisation':
    case 'invitations.not-your-organisation':
      return 'A person can promise this for their own organisation only.'

    case 'invitations.unknown-invitation':
      return 'That is not on the list of who is missing any more.'
    case 'invitations.too-many':
      return `At most ${number(refusal.allowed)} can be named as missing. Remove one first.`
    case 'invitations.not-yours':
      return 'Only the person who wrote this, or the organisation that asks, can change it.'
    case 'invitations.wrong-stage':
      return 'Who is missing is named in a stage of that kind.'

    case 'matches.unknown-match':
      return 'That match is not there any more.'
    case 'matches.nothing-to-match':
      return 'Choose an offer and a need, or say who takes one of them up.'
    case 'matches.matched-already':
      return 'These are matched already.'
    case 'matches.not-yours':
      return 'Only the person who took this up can change it.'

    case 'agreement.unknown-clause':
      return 'That clause is not there any more.'
    case 'agreement.too-many-clauses':
      return `An agreement has at most ${refusal.allowed} clauses. Remove one first.`
    case 'agreement.not-a-date':
      return `“${refusal.date}” is not a date in the calendar. The review date was not changed.`
    case 'agreement.clause-checked':
      return `${counted(refusal.responses, 'person', 'people')} answered a check of this clause, so it stays. You can change its words.`

    case 'check.not-a-check':
      return 'This stage does not check anything.'
    case 'check.unknown-subject':
      return 'That draft is not there any more.'
    case 'check.unknown-response':
      return 'That answer is not there any more.'
    case 'check.nobody-asked':
      return 'Choose at least one sector to ask.'
    case 'check.not-asked':
      return 'This check asks other sectors.'
    case 'check.not-yours':
      return 'Only the person who answered can change this.'
    default:
      return assertNever(refusal)
  }
}
