import type { Event } from '@core/workshop'

const names: Readonly<Record<Event['type'], string>> = {
  workshopCreated: 'creating the workshop',
  consultationImported: 'importing the conversation',
  workshopDescribed: 'changing the details',
  sectorLabelled: 'naming a sector',
  countingSet: 'changing how votes are counted',
  workshopClosed: 'closing the workshop',
  workshopReopened: 'reopening the workshop',
  stageAdded: 'adding a stage',
  stageChanged: 'changing a stage',
  stageRemoved: 'removing a stage',
  stageMoved: 'moving a stage',
  stageEntered: 'going to a stage',
  timerStarted: 'starting the timer',
  timerPaused: 'pausing the timer',
  timerExtended: 'changing the timer',
  cardsShown: 'showing or holding the cards',
  organisationHeard: 'ticking who was heard',
  organisationsAdded: 'adding organisations',
  organisationChanged: 'changing an organisation',
  organisationRemoved: 'removing an organisation',
  participantsAdded: 'adding people',
  participantChanged: 'changing a person',
  participantRemoved: 'removing a person',
  cardAdded: 'adding a card',
  cardEdited: 'changing a card',
  cardHidden: 'hiding or showing a card',
  cardWithdrawn: 'withdrawing a card',
  themeCreated: 'making a theme',
  themeRenamed: 'naming a theme',
  themeMoved: 'moving a theme',
  cardsFiled: 'putting cards into a theme',
  themeRemoved: 'taking a theme apart',
  voteOpened: 'opening the vote',
  ballotCast: 'entering a ballot',
  ballotWithdrawn: 'taking back a ballot',
  voteClosed: 'closing the vote',
  voteReopened: 'reopening the vote',
  voteRevealed: 'revealing the vote',
  prioritiesChosen: 'choosing priorities',
  actionAdded: 'adding an action',
  actionChanged: 'changing an action',
  actionMoved: 'moving an action',
  actionRemoved: 'removing an action',
  actionAccepted: 'accepting an action',
  actionStatusSet: 'changing an action’s status',
  noteAdded: 'adding a note',
  noteEdited: 'changing a note',
  noteRemoved: 'removing a note',
  commitmentMade: 'making a commitment',
  commitmentWithdrawn: 'withdrawing a commitment',
  deviceAdmitted: 'letting somebody in',
  joiningLocked: 'locking or unlocking joining',
  deviceRemoved: 'removing a device',
}

/**
 * An act by the first thing that happened in it, in words that fit after “Undo”, such as `moving a stage`.
 * What this version does not know is `the last act`.
 */
export function actInWords(firstEvent: string): string {
  return isKnown(firstEvent) ? names[firstEvent] : 'the last act'
}

function isKnown(type: string): type is Event['type'] {
  return Object.hasOwn(names, type)
}
