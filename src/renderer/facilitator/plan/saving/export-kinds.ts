import type { Plan } from '@core/plan'
import { previewedKinds, type ExportKind, type PreviewedKind } from '@protocol/exports'

interface KindInWords {
  readonly name: string
  /** What it is good for, and for whom. */
  readonly forWhom: string
}

export const kindInWords: Readonly<Record<ExportKind, KindInWords>> = {
  'plan-easy-read': {
    name: 'Easy-read plan (PDF)',
    forWhom: 'Large letters, short sentences, a picture beside each point.',
  },
  'plan-html': { name: 'Plan as a web page (HTML)', forWhom: 'For phones and screen readers. Opens in any browser.' },
  'plan-pdf': { name: 'Plan (PDF)', forWhom: 'To print and to keep.' },
  'progress-easy-read': {
    name: 'Easy-read progress report (PDF)',
    forWhom: 'You said, we did: large letters and short sentences.',
  },
  'progress-html': {
    name: 'Progress report as a web page (HTML)',
    forWhom: 'You said, we did: for phones and screen readers.',
  },
  'progress-pdf': { name: 'Progress report (PDF)', forWhom: 'You said, we did: to print and to keep.' },
  'agreement-pdf': { name: 'Agreement (PDF)', forWhom: 'To print and to sign.' },
  'agreement-docx': { name: 'Agreement (Word)', forWhom: 'For whoever goes on working on its words.' },
  'tables-xlsx': { name: 'All tables (Excel)', forWhom: 'Actions, cards and votes in one workbook.' },
  'actions-csv': { name: 'Actions (CSV)', forWhom: 'For whoever keeps the list of what is to be done.' },
  'cards-csv': { name: 'Cards (CSV)', forWhom: 'What everyone said, a row each.' },
  'votes-csv': { name: 'Votes (CSV)', forWhom: 'What each option got, a row each.' },
  'calendar-ics': { name: 'Calendar (ICS)', forWhom: 'Due dates and the next meeting, for any calendar.' },
  'mail-eml': {
    name: 'Mail drafts (EML)',
    forWhom: 'One to each organisation: its part on top, the plan attached. You add the address and send it.',
  },
  'plan-json': { name: 'The plan as data (JSON)', forWhom: 'For another program.' },
}

export interface KindGroup {
  readonly title: string
  readonly kinds: readonly ExportKind[]
}

/** Accessible files come first. */
const groups: readonly KindGroup[] = [
  { title: 'To read', kinds: ['plan-easy-read', 'plan-html', 'plan-pdf'] },
  { title: 'What became of the last plan', kinds: ['progress-easy-read', 'progress-html', 'progress-pdf'] },
  { title: 'The agreement', kinds: ['agreement-pdf', 'agreement-docx'] },
  { title: 'Spreadsheets', kinds: ['tables-xlsx', 'actions-csv', 'cards-csv', 'votes-csv'] },
  { title: 'Calendar and mail', kinds: ['calendar-ics', 'mail-eml'] },
  { title: 'For other programs', kinds: ['plan-json'] },
]

/** The kinds that this plan has something to say in. */
export function groupsFor(plan: Plan): readonly KindGroup[] {
  return groups.flatMap(({ title, kinds }) => {
    const offered = kinds.filter((kind) => hasSomething(plan, kind))
    return offered.length === 0 ? [] : [{ title, kinds: offered }]
  })
}

/** What is ticked to begin with: all that is to be read by everyone. */
export const firstTicked: readonly ExportKind[] = [
  'plan-easy-read',
  'plan-html',
  'plan-pdf',
  'progress-easy-read',
  'progress-html',
  'progress-pdf',
]

export function isPreviewed(kind: ExportKind): kind is PreviewedKind {
  return previewedKinds.some((previewed) => previewed === kind)
}

function hasSomething(plan: Plan, kind: ExportKind): boolean {
  switch (kind) {
    case 'progress-easy-read':
    case 'progress-html':
    case 'progress-pdf':
      return plan.progress !== null
    case 'agreement-pdf':
    case 'agreement-docx':
      return plan.agreement.clauses.length > 0
    case 'actions-csv':
      return plan.actions.length > 0
    case 'cards-csv':
      return plan.voices.some(({ cards }) => cards.length > 0)
    case 'votes-csv':
      return plan.votes.length > 0
    case 'calendar-ics':
      return plan.nextMeetingAt !== '' || plan.actions.some(({ due }) => due !== '')
    case 'mail-eml':
      return plan.organisations.length > 0
    case 'plan-easy-read':
    case 'plan-html':
    case 'plan-pdf':
    case 'tables-xlsx':
    case 'plan-json':
      return true
  }
}
