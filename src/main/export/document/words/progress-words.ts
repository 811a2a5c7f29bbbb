import type { Language } from '@core/language'

/** How the actions of before stand, put together: done, not as it was planned, and on the way. */
export type ProgressGroup = 'done' | 'otherwise' | 'onTheWay'

/** What a report of progress adds to what people said. */
export interface ProgressPlanWords {
  readonly kind: string
  readonly since: string
  readonly glance: string
  /** Of the actions of before: how many are overdue, and how many nobody leads. */
  readonly summary: (actions: number, overdue: number, withoutLead: number) => string
  readonly figure: (group: ProgressGroup, count: number) => string
  readonly nothing: string
  readonly title: Readonly<Record<ProgressGroup, string>>
  readonly explained: Readonly<Record<ProgressGroup, string>>
  readonly next: string
  readonly nothingNext: string
  /** What the table of what is next shows. */
  readonly nextTable: string
  readonly nextColumns: readonly [action: string, who: string, due: string, status: string]
  readonly stands: string
  readonly overdue: (date: string) => string
  readonly happened: string
  readonly why: string
  readonly nothingSaid: string
  readonly learned: string
  readonly evidence: string
  readonly who: string
  readonly agreed: string
  readonly under: (priority: string) => string
  readonly measure: string
  /** What the table of what was said of an action shows. */
  readonly historyTable: (action: string) => string
  readonly historyColumns: readonly [when: string, status: string, said: string]
}

const english: ProgressPlanWords = {
  kind: 'What became of what we agreed',
  since: 'Since',
  glance: 'At a glance',
  summary: (actions, overdue, withoutLead) =>
    [
      actions === 1 ? '1 action was agreed before.' : `${actions} actions were agreed before.`,
      overdue === 0 ? '' : overdue === 1 ? '1 is overdue.' : `${overdue} are overdue.`,
      withoutLead === 0 ? '' : withoutLead === 1 ? '1 has no lead yet.' : `${withoutLead} have no lead yet.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  figure: (group) => ({ done: 'done', otherwise: 'not as planned', onTheWay: 'on the way' })[group],
  nothing: 'No actions were carried over.',
  title: { done: 'You said, we did', otherwise: 'Not yet, and why', onTheWay: 'On the way' },
  explained: {
    done: 'What was agreed and is done.',
    otherwise: 'What is at risk or off track, changed course or was stopped, and what its owners say of why.',
    onTheWay: 'What is on track, or has not begun.',
  },
  next: 'What is next',
  nothingNext: 'Nothing is open.',
  nextTable: 'What is to be done from now on: who leads it, by when, and how it stands.',
  nextColumns: ['Action', 'Who', 'By when', 'Status'],
  stands: 'How it stands',
  overdue: (date) => `Overdue: it was to be done by ${date}.`,
  happened: 'What happened',
  why: 'Why',
  nothingSaid: 'Nothing was said of it yet.',
  learned: 'What was learned',
  evidence: 'What shows it',
  who: 'Who',
  agreed: 'Agreed',
  under: (priority) => `Under “${priority}”.`,
  measure: 'How we will know',
  historyTable: (action) => `All that was said of “${action}”, the oldest first.`,
  historyColumns: ['When and where', 'Status', 'What was said'],
}

const welsh: ProgressPlanWords = {
  kind: 'Beth ddaeth o’r hyn y cytunon ni arno',
  since: 'Ers',
  glance: 'Cipolwg',
  summary: (actions, overdue, withoutLead) =>
    [
      `Camau y cytunwyd arnynt o’r blaen: ${actions}.`,
      overdue === 0 ? '' : `Yn hwyr: ${overdue}.`,
      withoutLead === 0 ? '' : `Heb neb yn arwain eto: ${withoutLead}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  figure: (group) =>
    ({ done: 'wedi’u gwneud', otherwise: 'heb fynd fel y cynlluniwyd', onTheWay: 'ar y ffordd' })[group],
  nothing: 'Ni ddaeth yr un cam o’r cyfarfod blaenorol.',
  title: { done: 'Dywedoch chi, gwnaethom ni', otherwise: 'Ddim eto, a pham', onTheWay: 'Ar y ffordd' },
  explained: {
    done: 'Yr hyn y cytunwyd arno ac sydd wedi’i wneud.',
    otherwise: 'Yr hyn sydd mewn perygl, oddi ar y trywydd, wedi newid cyfeiriad neu wedi’i atal, a pham.',
    onTheWay: 'Yr hyn sydd ar y trywydd iawn, neu heb ddechrau.',
  },
  next: 'Beth sydd nesaf',
  nothingNext: 'Nid oes dim ar agor.',
  nextTable: 'Beth sydd i’w wneud o hyn ymlaen: pwy sy’n ei arwain, erbyn pryd, a sut mae’n mynd.',
  nextColumns: ['Cam', 'Pwy', 'Erbyn pryd', 'Statws'],
  stands: 'Sut mae’n mynd',
  overdue: (date) => `Yn hwyr: roedd i fod wedi’i wneud erbyn ${date}.`,
  happened: 'Beth ddigwyddodd',
  why: 'Pam',
  nothingSaid: 'Ni ddywedwyd dim amdano eto.',
  learned: 'Beth ddysgwyd',
  evidence: 'Beth sy’n ei ddangos',
  who: 'Pwy',
  agreed: 'Cytunwyd',
  under: (priority) => `O dan “${priority}”.`,
  measure: 'Sut byddwn ni’n gwybod',
  historyTable: (action) => `Popeth a ddywedwyd am “${action}”, yr hynaf yn gyntaf.`,
  historyColumns: ['Pryd a ble', 'Statws', 'Beth ddywedwyd'],
}

export const progressWords: Readonly<Record<Language, ProgressPlanWords>> = { en: english, cy: welsh }
