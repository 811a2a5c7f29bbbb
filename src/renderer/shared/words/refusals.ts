import { assertNever } from '@core/assert-never'
import type { Refusal } from '@core/workshop'
import type { Answer } from '../connection/connection'
import { actionRefusalInWords } from './action-refusals'
import { actInWords } from './acts'
import { counted, listed, number } from './counts'
import { minutesInWords } from './durations'
import { voteMethodLabels } from './labels'
import { outcomeRefusalInWords } from './outcome-refusals'
import { type NamingView, optionName, stageTitle } from './names'

type View = NamingView | null

/** Why nothing was changed: what happened, what was kept, what to do next. */
export function outcomeInWords(outcome: Exclude<Answer, { readonly accepted: true }>, view: View = null): string {
  if ('refusal' in outcome) return refusalInWords(outcome.refusal, view)
  const { failure } = outcome
  switch (failure) {
    case 'storage':
      return 'The disk refused to save this. Everything saved before is safe. Go to Home and open the workshop again.'
    case 'no-workshop':
      return 'No workshop is open, so nothing was changed. Go to Home and open it again.'
    case 'gone':
      return 'This page is not connected to the laptop any more, so this was not saved. Copy what you wrote before you close it.'
    case 'declined':
      return 'Nothing was changed.'
    default:
      return assertNever(failure)
  }
}

/** A refusal in the reader's language. With the view it names what it is about. */
export function refusalInWords(refusal: Refusal, view: View = null): string {
  switch (refusal.code) {
    case 'text.empty':
      return 'This needs some words. What was there before is kept.'
    case 'text.too-long':
      return `${number(refusal.length)} characters are too many; at most ${number(refusal.allowed)} fit. Please shorten it.`
    case 'details.not-a-date':
      return `“${refusal.date}” is not a date in the calendar. The date was not changed.`
    case 'details.not-a-time':
      return `“${refusal.at}” is not a day and time in the calendar. The next meeting was not changed.`
    case 'counting.group-too-small':
      return `Groups under ${refusal.least} are too small to stay anonymous. Choose ${refusal.least} or more.`
    case 'counting.revealed':
      return `${stage(refusal.stageId, view)} was revealed. Another count now could show what a few people voted.`
    case 'close.vote-open':
      return `The vote in ${stage(refusal.stageId, view)} is still open. Close it first, then close the workshop.`
    case 'workshop.closed':
      return 'This workshop is closed, so nothing was changed. Reopen it to change it.'
    case 'workshop.not-closed':
      return 'This workshop is not closed.'
    case 'workshop.exists':
      return 'This workshop exists already.'

    case 'agenda.unknown-stage':
      return 'That stage is not there any more. Choose another one.'
    case 'agenda.too-many-stages':
      return `A workshop has at most ${refusal.allowed} stages. Remove one first.`
    case 'agenda.minutes-out-of-range':
      return `A stage takes ${refusal.least} to ${minutesInWords(refusal.most)}; ${refusal.minutes} does not fit.`
    case 'agenda.stage-in-use': {
      const uses = used(
        [refusal.cards, 'card'],
        [refusal.ballots, 'ballot'],
        [refusal.invitations, 'invitation'],
        [refusal.responses, 'answer'],
      )
      return uses.length === 0 ? 'This vote was opened, so it stays as it is.' : `This stage has ${listed(uses)}, so it stays as it is.`
    }
    case 'agenda.stage-is-current':
      return 'The room is in this stage now. Go to another stage, then remove it.'
    case 'agenda.not-started':
      return 'The workshop has not started. Go to its first stage first.'
    case 'agenda.too-many-tags':
      return `A stage has at most ${refusal.allowed} tags; these are ${refusal.tags}. Take some away.`
    case 'agenda.too-many-stories':
      return `A stage has at most ${refusal.allowed} stories; these are ${refusal.stories}. Take some away.`
    case 'agenda.not-a-round':
      return 'Organisations are ticked off only in a round.'
    case 'agenda.no-such-part':
      return refusal.parts === 0
        ? 'This stage has only one part.'
        : `This stage has ${counted(refusal.parts, 'part')}. Choose one of them.`
    case 'agenda.nothing-to-repeat':
      return 'A vote is asked again once its result was revealed. Reveal it first.'
    case 'agenda.rounds-out-of-range':
      return `A stage has ${refusal.least} to ${refusal.most} rounds; ${refusal.rounds} does not fit.`

    case 'people.unknown-organisation':
      return 'That organisation is not on the list any more. Choose another one.'
    case 'people.unknown-participant':
      return 'That person is not on the list any more. Choose another one.'
    case 'people.organisation-exists':
      return `“${refusal.name}” is on the list already. Nothing was added twice.`
    case 'people.too-many-organisations':
      return `A workshop has at most ${number(refusal.allowed)} organisations. None of these were added.`
    case 'people.too-many-participants':
      return `A workshop has at most ${number(refusal.allowed)} people. None of these were added.`
    case 'people.organisation-in-use': {
      const uses = used(
        [refusal.participants, 'person', 'people'],
        [refusal.actions, 'action'],
        [refusal.commitments, 'commitment'],
        [refusal.invitations, 'invitation'],
      )
      return `This organisation has ${listed(uses)}, so it stays. Move or remove them first.`
    }
    case 'people.participant-in-use': {
      const uses = used([refusal.cards, 'card'], [refusal.ballots, 'ballot'])
      return `This person has ${listed(uses)} in the room, so they stay on the list.`
    }
    case 'people.not-you':
      return 'Only the person themselves can change this.'

    case 'cards.unknown-card':
      return 'That card is not there any more.'
    case 'cards.too-many':
      return `One person has at most ${refusal.allowed} cards in a stage; this one has ${refusal.used}.`
    case 'cards.unknown-tag':
      return `“${refusal.tag}” is not one of this stage’s tags. Choose another one, or none.`
    case 'cards.in-a-vote':
      return `This card is in the vote in ${stage(refusal.stageId, view)}, so it stays. No votes were touched.`
    case 'cards.is-priority':
      return 'This card is a priority. Take it off the priorities first.'
    case 'cards.not-yours':
      return 'Only the person who wrote this card can change it.'
    case 'cards.words-not-there':
      return 'Those words are not in this card, so nothing was blacked out.'
    case 'cards.nothing-to-join':
      return 'Choose two different cards of the kind that this stage joins.'
    case 'cards.merged':
      return 'This card was merged into another one. Take it out first.'
    case 'cards.into-itself':
      return 'A card cannot be merged into itself. Choose another one.'
    case 'cards.not-merged':
      return 'This card was not merged into another one.'
    case 'cards.in-use':
      return 'This card is joined or matched with another one, so it stays. Take that apart first.'

    case 'themes.unknown-theme':
      return 'That theme is not there any more.'
    case 'themes.name-taken':
      return `There is a theme called “${refusal.name}” already. Choose another name, or put the cards into that one.`
    case 'themes.too-many':
      return `A workshop has at most ${refusal.allowed} themes. Merge some first.`
    case 'themes.no-cards':
      return 'Choose at least one card first.'
    case 'themes.into-itself':
      return 'A theme cannot be merged into itself. Choose another one.'
    case 'themes.in-a-vote':
      return `This theme is in the vote in ${stage(refusal.stageId, view)}, so it stays. No votes were touched.`
    case 'themes.is-priority':
      return 'This theme is a priority. Take it off the priorities first.'

    case 'voting.choose-out-of-range':
      return `A room can choose ${refusal.least} to ${refusal.most} priorities, so ${number(refusal.choose)} was not set.`
    case 'voting.dots-out-of-range':
      return `Each person has ${refusal.least} to ${refusal.most} dots; ${refusal.dots} does not fit.`
    case 'voting.not-a-vote':
      return 'This stage is not a vote.'
    case 'voting.no-options':
      return 'There is nothing to vote on yet. Make some themes or cards first.'
    case 'voting.too-many-options':
      return `These are ${refusal.options} options; a vote has at most ${refusal.allowed}. Group some together first.`
    case 'voting.already-opened':
      return 'This vote was opened already.'
    case 'voting.not-open':
      return 'This vote is not open, so the ballot was not taken. Reopen it first.'
    case 'voting.not-closed':
      return 'Close the vote first.'
    case 'voting.revealed':
      return 'This vote was revealed, so its ballots are final.'
    case 'ballot.too-many-concerns':
      return `A ballot holds at most ${refusal.allowed} concerns, so this one was not taken. Keep the ones that matter most.`
    case 'ballot.over-limit':
      return `${counted(refusal.used, 'dot')} are more than the ${refusal.allowed} of a person. The ballot was not taken.`
    case 'ballot.stacked':
      return `${option(refusal.optionId, view)} may have at most ${counted(refusal.allowed, 'dot')} of a person. The ballot was not taken.`
    case 'ballot.not-a-count':
      return `${option(refusal.optionId, view)} needs a whole number of dots, 0 or more. The ballot was not taken.`
    case 'ballot.rating-out-of-range':
      return `${option(refusal.optionId, view)} needs a whole number from ${refusal.least} to ${refusal.most}. The ballot was not taken.`
    case 'ballot.unknown-option':
      return 'This ballot names something that is not in the vote. It was not taken.'
    case 'ballot.option-twice':
      return `${option(refusal.optionId, view)} is on this ballot twice. It was not taken.`
    case 'ballot.wrong-method':
      return `This vote is taken with: ${voteMethodLabels[refusal.expected].toLowerCase()}. The ballot was not taken.`
    case 'ballot.none':
      return 'This person has no ballot in this vote.'

    case 'priorities.too-many':
      return `A workshop has at most ${refusal.allowed} priorities; these are ${refusal.chosen}.`
    case 'priorities.unknown-option':
      return 'One of these is not there any more. Choose again.'
    case 'priorities.in-use': {
      const actions = counted(refusal.actions, 'action')
      return `${option(refusal.optionId, view)} has ${actions}, so it stays a priority. Move them first.`
    }
    case 'priorities.tie-undecided': {
      const tied = listed(refusal.optionIds.map((id) => option(id, view)))
      return `${tied} are tied. Say why the room chooses between them; it is recorded as a decision.`
    }

    case 'actions.unknown-action':
    case 'actions.too-many':
    case 'actions.no-lead':
    case 'actions.lead-supports':
    case 'actions.too-many-supporters':
    case 'actions.unknown-priority':
    case 'actions.not-a-date':
    case 'actions.stopped-needs-why':
    case 'actions.not-yours':
    case 'actions.carried':
    case 'actions.has-lead':
    case 'actions.not-now':
    case 'actions.too-many-updates':
      return actionRefusalInWords(refusal, view)

    case 'commitments.unknown-commitment':
    case 'commitments.too-many':
    case 'commitments.nobodys':
    case 'commitments.not-your-organisation':
    case 'invitations.not-your-organisation':
    case 'invitations.unknown-invitation':
    case 'invitations.too-many':
    case 'invitations.not-yours':
    case 'invitations.wrong-stage':
    case 'matches.unknown-match':
    case 'matches.nothing-to-match':
    case 'matches.matched-already':
    case 'matches.not-yours':
    case 'agreement.unknown-clause':
    case 'agreement.too-many-clauses':
    case 'agreement.not-a-date':
    case 'agreement.clause-checked':
    case 'check.not-a-check':
    case 'check.unknown-subject':
    case 'check.unknown-response':
    case 'check.nobody-asked':
    case 'check.not-asked':
    case 'check.not-yours':
      return outcomeRefusalInWords(refusal)

    case 'devices.joining-locked':
      return 'The facilitator has closed joining for now. Ask to be let in.'
    case 'devices.unknown-device':
      return 'That device is not in the room any more.'
    case 'devices.already-in':
      return 'This device is in the room already.'

    case 'notes.unknown-note':
      return 'That note is not there any more.'
    case 'notes.too-many':
      return `A workshop has at most ${number(refusal.allowed)} notes.`

    case 'consultation.not-empty':
      return `This workshop has ${counted(refusal.cards, 'card')} already. Import into a new one; nothing was changed.`
    case 'consultation.no-statements':
      return 'There are no statements in this conversation. Nothing was imported.'
    case 'consultation.unknown-statement':
      return `A vote names statement ${refusal.key}, which is not in the files. Nothing was imported.`
    case 'consultation.statement-twice':
      return `Statement ${refusal.key} is in the files twice. Nothing was imported.`
    case 'consultation.voter-twice':
      return `Voter ${refusal.key} has two ballots. Nothing was imported.`

    case 'role.not-allowed':
      return 'This is for the facilitator to do.'
    case 'undo.nothing':
      return 'There is nothing to undo.'
    case 'undo.built-upon':
      return `This cannot be undone: ${actInWords(refusal.command)} came later and stands on it. Undo that first.`
    default:
      return assertNever(refusal)
  }
}

function stage(id: string, view: View): string {
  const title = stageTitle(view, id)
  return title === null ? 'its stage' : `“${title}”`
}

function option(id: string, view: View): string {
  const name = optionName(view, id)
  return name === null ? 'One option' : `“${name}”`
}

/** What something has, leaving out what it has none of. */
function used(...uses: (readonly [count: number, singular: string, plural?: string])[]): string[] {
  return uses.filter(([count]) => count > 0).map(([count, singular, plural]) => counted(count, singular, plural))
}
