import type { Actor } from '@core/actor'
import { mayDo } from '@core/authorisation'
import type { Act } from '@core/workshop'
import fc from 'fast-check'

/** How often each act is wished for; every act is, and what fills the room more often. */
const weights: { readonly [Type in Act['type']]: number } = {
  createWorkshop: 1,
  describeWorkshop: 1,
  labelSector: 1,
  setCounting: 1,
  closeWorkshop: 1,
  reopenWorkshop: 3,
  addStage: 2,
  changeStage: 3,
  removeStage: 2,
  moveStage: 1,
  enterStage: 3,
  startTimer: 1,
  pauseTimer: 2,
  extendTimer: 1,
  showCards: 3,
  markHeard: 2,
  addOrganisations: 2,
  changeOrganisation: 2,
  removeOrganisation: 2,
  addParticipants: 4,
  changeParticipant: 2,
  removeParticipant: 2,
  addCard: 10,
  editCard: 3,
  hideCard: 4,
  withdrawCard: 3,
  createTheme: 4,
  renameTheme: 1,
  moveTheme: 1,
  fileCards: 4,
  mergeThemes: 2,
  dissolveTheme: 2,
  openVote: 6,
  castBallot: 14,
  withdrawBallot: 2,
  closeVote: 4,
  reopenVote: 3,
  revealVote: 3,
  choosePriorities: 4,
  addAction: 5,
  changeAction: 4,
  moveAction: 1,
  removeAction: 2,
  acceptAction: 4,
  setActionStatus: 2,
  updateAction: 5,
  takeLead: 3,
  addNote: 3,
  editNote: 1,
  removeNote: 2,
  makeCommitment: 3,
  withdrawCommitment: 2,
  admitDevice: 4,
  lockJoining: 1,
  removeDevice: 2,
  importConsultation: 1,
  goToPart: 2,
  repeatStage: 3,
  tellAccess: 3,
  blackOut: 2,
  mergeCards: 6,
  unmergeCard: 2,
  changeCommitment: 2,
  addInvitation: 4,
  changeInvitation: 3,
  removeInvitation: 3,
  makeMatch: 6,
  undoMatch: 2,
  addClause: 4,
  editClause: 2,
  moveClause: 2,
  acceptClause: 3,
  removeClause: 2,
  setReviewDate: 1,
  respond: 6,
  withdrawResponse: 2,
  reply: 4,
  undo: 8,
}

export const everyType: readonly Act['type'][] = Object.keys(weights).filter(isActType)

function isActType(word: string): word is Act['type'] {
  return word in weights
}

/** Numbers from which the act is made once it is known what there is to act on. */
export interface Wish {
  readonly type: Act['type']
  readonly role: Actor['role']
  readonly choices: readonly number[]
}

/** Something that somebody wants to do, mostly in a role that may. */
export const wishes: fc.Arbitrary<Wish> = fc
  .record({
    type: fc.oneof(...everyType.map((type) => ({ arbitrary: fc.constant<Act['type']>(type), weight: weights[type] }))),
    role: fc.constantFrom<Actor['role'][]>('facilitator', 'note-taker', 'attendee', 'door'),
    tries: fc.nat(19),
    choices: fc.array(fc.nat(9999), { minLength: 16, maxLength: 16 }),
  })
  .map(({ type, role, tries, choices }) => {
    const may = type === 'undo' ? role === 'facilitator' || role === 'note-taker' : mayDo(role, type)
    const whoMay = type === 'admitDevice' ? 'door' : 'facilitator'
    return { type, role: may || tries === 0 ? role : whoMay, choices }
  })
