import type { Language } from '@core/language'
import type { HandoutKind } from '@protocol/handout'

/** What the pages that lead to the plan say. */
export interface HandoutWords {
  readonly subject: string
  readonly untitled: string
  readonly keep: string
  readonly files: Readonly<Record<HandoutKind, { readonly name: string; readonly more: string }>>
  readonly progress: string
  readonly plan: string
  readonly yours: string
  readonly yoursExplained: string
  readonly yoursOf: (organisation: string) => string
  /** Where the plan says nothing of an organisation. */
  readonly nothing: string
  readonly wholePlan: string
  readonly otherLanguage: string
  readonly notYet: string
  readonly notYetMore: string
  readonly rehearsal: string
}

const english: HandoutWords = {
  subject: 'The plan to take with you',
  untitled: 'Workshop',
  keep: 'Save what you want now. This page is here as long as the workshop’s door is open.',
  files: {
    'plan-easy-read': { name: 'Easy read', more: 'Short sentences, large print and pictures. PDF.' },
    'plan-html': { name: 'Web page', more: 'Good on a phone and with a screen reader. Works without the internet.' },
    'plan-pdf': { name: 'PDF', more: 'The whole plan, to print or to send on. Tagged for screen readers.' },
    'calendar-ics': { name: 'Calendar', more: 'When each action is due, and the next meeting.' },
    'progress-easy-read': { name: 'Progress report, easy read', more: 'Short sentences, large print and pictures. PDF.' },
    'progress-html': { name: 'Progress report, web page', more: 'Good on a phone and with a screen reader.' },
    'progress-pdf': { name: 'Progress report, PDF', more: 'To print or to send on. Tagged for screen readers.' },
  },
  progress: 'What happened since last time',
  plan: 'The plan',
  yours: 'Only what your organisation said yes to',
  yoursExplained: 'Choose your organisation.',
  yoursOf: (organisation) => `What ${organisation} said yes to`,
  nothing: 'The plan has nothing for it to do.',
  wholePlan: 'The whole plan',
  otherLanguage: 'Cymraeg',
  notYet: 'The plan is not ready yet',
  notYetMore: 'You can take it with you from here when the workshop is closed. Load this page again then.',
  rehearsal: 'Rehearsal: nobody said any of this',
}

const welsh: HandoutWords = {
  subject: 'Y cynllun i fynd gyda chi',
  untitled: 'Gweithdy',
  keep: 'Cadwch yr hyn yr ydych ei eisiau nawr. Mae’r dudalen hon yma tra bydd drws y gweithdy ar agor.',
  files: {
    'plan-easy-read': { name: 'Hawdd ei ddeall', more: 'Brawddegau byr, print bras a lluniau. PDF.' },
    'plan-html': { name: 'Tudalen we', more: 'Da ar ffôn a gyda darllenydd sgrin. Yn gweithio heb y rhyngrwyd.' },
    'plan-pdf': { name: 'PDF', more: 'Y cynllun cyfan, i’w argraffu neu ei anfon ymlaen. Wedi’i dagio ar gyfer darllenwyr sgrin.' },
    'calendar-ics': { name: 'Calendr', more: 'Pryd y mae angen gorffen pob cam, a’r cyfarfod nesaf.' },
    'progress-easy-read': { name: 'Adroddiad cynnydd, hawdd ei ddeall', more: 'Brawddegau byr, print bras a lluniau. PDF.' },
    'progress-html': { name: 'Adroddiad cynnydd, tudalen we', more: 'Da ar ffôn a gyda darllenydd sgrin.' },
    'progress-pdf': { name: 'Adroddiad cynnydd, PDF', more: 'I’w argraffu neu ei anfon ymlaen. Wedi’i dagio ar gyfer darllenwyr sgrin.' },
  },
  progress: 'Beth a ddigwyddodd ers y tro diwethaf',
  plan: 'Y cynllun',
  yours: 'Dim ond yr hyn y dywedodd eich sefydliad ie iddo',
  yoursExplained: 'Dewiswch eich sefydliad.',
  yoursOf: (organisation) => `Yr hyn y dywedodd ${organisation} ie iddo`,
  nothing: 'Nid oes gan y cynllun ddim iddo ei wneud.',
  wholePlan: 'Y cynllun cyfan',
  otherLanguage: 'English',
  notYet: 'Nid yw’r cynllun yn barod eto',
  notYetMore: 'Gallwch fynd ag ef gyda chi o’r fan hon pan fydd y gweithdy wedi cau. Llwythwch y dudalen hon eto bryd hynny.',
  rehearsal: 'Ymarfer: ni ddywedodd neb ddim o hyn',
}

const words: Readonly<Record<Language, HandoutWords>> = { en: english, cy: welsh }

export function handoutWords(language: Language): HandoutWords {
  return words[language]
}
