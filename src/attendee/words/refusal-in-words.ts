import type { Failed } from '../connection/outbox'
import type { Words } from './words'

/** Why the laptop did not take something: what happened, what was kept, what to do next. */
export function refusalInWords(why: Failed['why'], { refusals }: Words): string {
  switch (why.code) {
    case 'text.too-long':
      return refusals.tooLong(why.length, why.allowed)
    case 'text.empty':
      return refusals.empty
    case 'workshop.closed':
      return refusals.closed
    case 'voting.not-open':
    case 'voting.revealed':
      return refusals.notOpen
    case 'cards.in-a-vote':
      return refusals.inVote
    case 'cards.is-priority':
      return refusals.priority
    case 'cards.too-many':
    case 'ballot.too-many-concerns':
    case 'commitments.too-many':
    case 'invitations.too-many':
    case 'actions.too-many-updates':
      return refusals.tooMany(why.allowed)
    case 'cards.unknown-card':
    case 'commitments.unknown-commitment':
    case 'invitations.unknown-invitation':
    case 'matches.unknown-match':
    case 'check.unknown-subject':
    case 'check.unknown-response':
    case 'actions.unknown-action':
    case 'agenda.unknown-stage':
    case 'people.unknown-organisation':
      return refusals.gone
    case 'cards.unknown-tag':
      return refusals.tag
    case 'ballot.over-limit':
    case 'ballot.stacked':
    case 'ballot.not-a-count':
    case 'ballot.rating-out-of-range':
    case 'ballot.unknown-option':
    case 'ballot.option-twice':
    case 'ballot.wrong-method':
      return refusals.ballot
    case 'actions.not-yours':
      return refusals.notYours
    case 'actions.not-now':
      return refusals.notNow
    case 'actions.has-lead':
      return refusals.hasLead
    case 'actions.stopped-needs-why':
      return refusals.why
    case 'commitments.not-your-organisation':
    case 'invitations.not-your-organisation':
      return refusals.otherOrganisation
    case 'invitations.not-yours':
      return refusals.asked
    case 'matches.matched-already':
      return refusals.matched
    case 'cards.merged':
      return refusals.merged
    case 'cards.in-use':
      return refusals.joined
    case 'cards.nothing-to-join':
    case 'matches.nothing-to-match':
      return refusals.choose
    case 'check.not-asked':
      return refusals.notAsked
    case 'devices.joining-locked':
    case 'people.too-many-participants':
      return refusals.locked
    case 'storage':
    case 'no-workshop':
      return refusals.storage
    default:
      // Nothing else is refused to an attendee, but words must be there for whatever is.
      return refusals.other
  }
}
