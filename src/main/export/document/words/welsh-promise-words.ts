import type { PromisePlanWords } from './promise-words'
import { counted, onDay } from './welsh'

export const welshPromiseWords: PromisePlanWords = {
  commitments: 'Beth fyddwn ni’n ei wneud ein hunain',
  people: 'Gan bobl',
  privateLeftOut: (count) =>
    count === 1
      ? 'Mae un addewid yn breifat i’r person a’i gwnaeth, ac nid yw yn y cynllun hwn.'
      : `Mae ${count} o addewidion yn breifat i’r bobl a’u gwnaeth, ac nid ydynt yn y cynllun hwn.`,
  offers: 'Cynigion ac anghenion',
  offer: 'Cynnig',
  need: 'Angen',
  from: (organisation) => `Gan ${organisation}`,
  matched: 'Mae’r ddau hyn yn mynd gyda’i gilydd.',
  takenUp: 'Derbyniwyd.',
  takenUpBy: (organisation) => `Derbyniwyd gan ${organisation}.`,
  open: 'Ar agor o hyd.',
  agreement: 'Ein cytundeb',
  agreementExplained: (accepted, clauses) => {
    if (accepted === clauses) return 'Cytunodd yr ystafell ar bob cymal, yn y geiriau hyn.'
    const some = `${accepted} o blith ${counted(clauses, 'cymal', 'gymalau')}`
    return `Cytunodd yr ystafell ar ${some}, yn y geiriau hyn. Mae’r lleill wedi’u marcio.`
  },
  parts: {
    'we-agree': 'Rydym yn cytuno i',
    'each-of-us': 'Bydd pob un ohonom yn',
    'if-we-disagree': 'Os byddwn yn anghytuno',
  },
  notAgreed: 'Heb gytuno eto',
  review: (date) => `Byddwn yn edrych ar y cytundeb hwn eto ar ${onDay(date)}.`,
  noReview: 'Nid oes dyddiad wedi’i bennu i edrych ar y cytundeb hwn eto.',
  checks: 'A fydd hyn yn gweithio?',
  askedOf: (sectors) => `Gofynnwyd i: ${sectors}.`,
  counts: ({ yes, 'yes-with-changes': changes, 'not-yet': notYet }) =>
    `${yes} yn dweud y bydd; ${changes} gyda newidiadau; ${notYet} ddim eto`,
  said: (text) => `“${text}”`,
  reply: 'Atebodd yr ystafell',
  noReply: 'Nid yw’r ystafell wedi ateb eto.',
}
