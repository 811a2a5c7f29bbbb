import { assertNever } from '@core/assert-never'
import type { Refusal } from '@core/workshop'
import { number } from './counts'
import { type NamingView, organisationName } from './names'

type ActionRefusal = Extract<Refusal, { readonly code: `actions.${string}` }>

/** Why an action, or what is said of one, was not taken. */
export function actionRefusalInWords(refusal: ActionRefusal, view: NamingView | null): string {
  const lead = (organisationId: string) => organisationName(view, organisationId) ?? 'That organisation'
  switch (refusal.code) {
    case 'actions.unknown-action':
      return 'That action is not there any more.'
    case 'actions.too-many':
      return `A workshop has at most ${number(refusal.allowed)} actions.`
    case 'actions.no-lead':
      return 'An accepted action needs a lead organisation. Choose who leads first.'
    case 'actions.lead-supports':
      return `${lead(refusal.organisationId)} leads this action, so it is not a supporter as well.`
    case 'actions.too-many-supporters':
      return `An action has at most ${refusal.allowed} supporters; these are ${refusal.supporters}.`
    case 'actions.unknown-priority':
      return 'That priority is not there any more. Choose another one, or none.'
    case 'actions.not-a-date':
      return `“${refusal.date}” is not a date in the calendar. Say it another way, such as “fri 2 weeks”.`
    case 'actions.stopped-needs-why':
      return 'Say in a few words why it was stopped.'
    case 'actions.not-yours':
      return 'Only somebody from the organisation that leads this action can accept it, or say how it goes.'
    case 'actions.carried':
      return 'This was agreed at an earlier meeting, so it stays in its own words. Say that it is stopped, or changed course, and why.'
    case 'actions.has-lead':
      return `${lead(refusal.organisationId)} leads this action already. Nothing was changed.`
    case 'actions.not-now':
      return 'Phones say how actions go while the room looks at them. Nothing was changed.'
    case 'actions.too-many-updates':
      return `At most ${number(refusal.allowed)} updates of one action are kept. Nothing was changed.`
    default:
      return assertNever(refusal)
  }
}
