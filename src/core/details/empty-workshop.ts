import { fullTimer } from '../agenda/evolve-agenda'
import { emptyTable } from '../table'
import type { Workshop } from '../workshop'

/** A workshop before its first event: what a journal with nothing in it folds to. */
export const emptyWorkshop: Workshop = {
  details: {
    title: '',
    date: '',
    place: '',
    purpose: '',
    nextMeeting: '',
    nextMeetingAt: '',
    privacyNotice: '',
    rehearsal: false,
    attribution: '',
    sectorLabels: {
      statutory: 'Statutory',
      voluntary: 'Voluntary',
      community: 'Community and residents',
      business: 'Business',
      other: 'Other',
    },
    counting: { minimumGroup: 5, residentsTogether: false },
  },
  closed: false,
  agenda: { stages: [], currentStageId: null, enteredAt: null, startedAt: null, timer: fullTimer(0) },
  people: { organisations: [], participants: emptyTable() },
  arrivals: emptyTable(),
  cards: emptyTable(),
  nextCardNumber: 1,
  contributions: emptyTable(),
  themes: [],
  votes: [],
  seenVoteIds: [],
  priorities: [],
  actions: [],
  since: null,
  notes: [],
  commitments: [],
  invitations: [],
  matches: [],
  agreement: { clauses: [], reviewDate: '' },
  responses: emptyTable(),
  replies: [],
  devices: emptyTable(),
  joiningLocked: false,
}
