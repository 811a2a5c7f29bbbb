import type { Command } from '@core/workshop'

const names: Readonly<Record<Command['type'], string>> = {
  createWorkshop: 'creating the workshop',
  describeWorkshop: 'changing the details',
  labelSector: 'naming a sector',
  setCounting: 'changing how votes are counted',
  closeWorkshop: 'closing the workshop',
  reopenWorkshop: 'reopening the workshop',
  addStage: 'adding a stage',
  changeStage: 'changing a stage',
  removeStage: 'removing a stage',
  moveStage: 'moving a stage',
  enterStage: 'going to a stage',
  startTimer: 'starting the timer',
  pauseTimer: 'pausing the timer',
  extendTimer: 'changing the timer',
  showCards: 'showing or holding the cards',
  markHeard: 'ticking who was heard',
  addOrganisations: 'adding organisations',
  changeOrganisation: 'changing an organisation',
  removeOrganisation: 'removing an organisation',
  addParticipants: 'adding people',
  changeParticipant: 'changing a person',
  removeParticipant: 'removing a person',
  addCard: 'adding a card',
  editCard: 'changing a card',
  hideCard: 'hiding or showing a card',
  withdrawCard: 'withdrawing a card',
  createTheme: 'making a theme',
  renameTheme: 'naming a theme',
  moveTheme: 'moving a theme',
  fileCards: 'putting cards into a theme',
  mergeThemes: 'merging themes',
  dissolveTheme: 'taking a theme apart',
  openVote: 'opening the vote',
  castBallot: 'entering a ballot',
  withdrawBallot: 'taking back a ballot',
  closeVote: 'closing the vote',
  reopenVote: 'reopening the vote',
  revealVote: 'revealing the vote',
  choosePriorities: 'choosing priorities',
  addAction: 'adding an action',
  changeAction: 'changing an action',
  moveAction: 'moving an action',
  removeAction: 'removing an action',
  acceptAction: 'accepting an action',
  setActionStatus: 'changing an action’s status',
  addNote: 'adding a note',
  editNote: 'changing a note',
  removeNote: 'removing a note',
  importConsultation: 'importing the conversation',
}

/** An act in words that fit after “Undo”, such as `moving a stage`. Acts of a later version are `the last act`. */
export function actInWords(type: string): string {
  return isKnown(type) ? names[type] : 'the last act'
}

function isKnown(type: string): type is Command['type'] {
  return Object.hasOwn(names, type)
}
