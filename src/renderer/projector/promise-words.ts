import type { ClausePart } from '@core/agreement/agreement'
import type { CheckAnswer } from '@core/check/check'
import type { Language } from '@core/language'

/** What the projector says of offers, the agreement, promises, checks and the reading back. */
export interface PromiseWords {
  readonly offers: string
  readonly needs: string
  readonly takenUpBy: (who: string) => string
  readonly aResident: string
  readonly parts: Readonly<Record<ClausePart, string>>
  readonly underDiscussion: string
  readonly accepted: (accepted: number, clauses: number) => string
  readonly reviewOn: (date: string) => string
  readonly organisations: string
  readonly people: string
  /** Two or more. */
  readonly somePeople: (count: number) => string
  readonly promises: (open: number, kept: number) => string
  readonly askedOf: (sectors: string) => string
  readonly answers: Readonly<Record<CheckAnswer, (count: number) => string>>
  readonly nobodyYet: string
  readonly weAnswer: string
  readonly heldAnswers: string
  readonly notAcceptedYet: string
  readonly acceptedActions: string
}

const english: PromiseWords = {
  offers: 'Offers',
  needs: 'Needs',
  takenUpBy: (who) => `Taken up by ${who}`,
  aResident: 'a resident',
  parts: { 'we-agree': 'We agree to', 'each-of-us': 'Each of us will', 'if-we-disagree': 'If we disagree' },
  underDiscussion: 'Can we agree to this?',
  accepted: (accepted, clauses) => `${accepted} of ${clauses} agreed`,
  reviewOn: (date) => `We look at it again on ${date}`,
  organisations: 'Organisations',
  people: 'People',
  somePeople: (count) => `${count} people`,
  promises: (open, kept) =>
    [
      open === 1 ? '1 promise' : `${open} promises`,
      ...(kept === 0 ? [] : [kept === 1 ? '1 more kept private' : `${kept} more kept private`]),
    ].join(', '),
  askedOf: (sectors) => `Asked of: ${sectors}`,
  answers: {
    yes: (count) => `${count} yes`,
    'yes-with-changes': (count) => `${count} yes, with changes`,
    'not-yet': (count) => `${count} not yet`,
  },
  nobodyYet: 'Nobody has answered yet',
  weAnswer: 'We answer:',
  heldAnswers: 'The answers are shown when everyone has had time to think.',
  notAcceptedYet: 'Not accepted yet',
  acceptedActions: 'Accepted',
}

const welsh: PromiseWords = {
  offers: 'Cynigion',
  needs: 'Anghenion',
  takenUpBy: (who) => `Derbyniwyd gan ${who}`,
  aResident: 'breswylydd',
  parts: {
    'we-agree': 'Rydym yn cytuno i',
    'each-of-us': 'Bydd pob un ohonom yn',
    'if-we-disagree': 'Os byddwn yn anghytuno',
  },
  underDiscussion: 'Allwn ni gytuno i hyn?',
  accepted: (accepted, clauses) => `Cytunwyd ar ${accepted} o ${clauses}`,
  reviewOn: (date) => `Byddwn yn edrych arno eto ar ${date}`,
  organisations: 'Sefydliadau',
  people: 'Pobl',
  somePeople: (count) => `${count} o bobl`,
  promises: (open, kept) =>
    [`${open} o addewidion`, ...(kept === 0 ? [] : [`${kept} arall yn breifat`])].join(', '),
  askedOf: (sectors) => `Gofynnir i: ${sectors}`,
  answers: {
    yes: (count) => `${count} yn dweud y bydd`,
    'yes-with-changes': (count) => `${count} gyda newidiadau`,
    'not-yet': (count) => `${count} ddim eto`,
  },
  nobodyYet: 'Nid oes neb wedi ateb eto',
  weAnswer: 'Ein hateb:',
  heldAnswers: 'Dangosir yr atebion pan fydd pawb wedi cael amser i feddwl.',
  notAcceptedYet: 'Heb eu derbyn eto',
  acceptedActions: 'Wedi’u derbyn',
}

export const promiseWords: Readonly<Record<Language, PromiseWords>> = { en: english, cy: welsh }
