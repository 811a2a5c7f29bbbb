import type { Role } from './actor'
import type { Command } from './workshop'

/** What attendees may do, each for themselves alone; the features check whose it is. */
const attendees: ReadonlySet<Command['type']> = new Set([
  'addCard',
  'editCard',
  'withdrawCard',
  'castBallot',
  'withdrawBallot',
  'acceptAction',
  'updateAction',
  'takeLead',
  'makeCommitment',
  'changeCommitment',
  'withdrawCommitment',
  'tellAccess',
  'addInvitation',
  'changeInvitation',
  'removeInvitation',
  'makeMatch',
  'undoMatch',
  'respond',
  'withdrawResponse',
])

/** What is captured while people talk, and how it is put in order. */
const noteTakers: ReadonlySet<Command['type']> = new Set([
  'createTheme',
  'renameTheme',
  'moveTheme',
  'fileCards',
  'mergeThemes',
  'dissolveTheme',
  'addAction',
  'changeAction',
  'moveAction',
  'removeAction',
  'acceptAction',
  'setActionStatus',
  'updateAction',
  'takeLead',
  'addNote',
  'editNote',
  'removeNote',
  'addCard',
  'mergeCards',
  'unmergeCard',
  'addClause',
  'editClause',
  'moveClause',
  'acceptClause',
  'removeClause',
  'setReviewDate',
  'addInvitation',
  'changeInvitation',
  'removeInvitation',
  'makeCommitment',
  'changeCommitment',
  'withdrawCommitment',
  'reply',
])

/** Whether a role may ever do this. */
export function mayDo(role: Role, type: Command['type']): boolean {
  switch (role) {
    case 'facilitator':
      return type !== 'admitDevice'
    case 'note-taker':
      return noteTakers.has(type)
    case 'attendee':
      return attendees.has(type)
    case 'door':
      return type === 'admitDevice'
  }
}

/** What may still be done once a workshop is closed: say how its actions go, or open it again. */
export function mayDoWhenClosed(type: Command['type']): boolean {
  return type === 'setActionStatus' || type === 'updateAction' || type === 'reopenWorkshop'
}
