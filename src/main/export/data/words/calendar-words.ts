import type { Language } from '@core/language'

/** What the calendar adds to what people said, besides what the printed plan says of the same things. */
export interface CalendarWords {
  readonly due: (action: string) => string
  /** Without `,` and `;`. */
  readonly dueInAWeek: string
  readonly meeting: (workshop: string) => string
  readonly meetingInAWeek: string
  readonly rehearsal: (title: string) => string
  readonly lead: (lead: string, accepted: string) => string
  readonly person: (person: string) => string
  readonly agreedAt: (workshop: string) => string
}

const english: CalendarWords = {
  due: (action) => `Due: ${action}`,
  dueInAWeek: 'Due in a week',
  meeting: (workshop) => `Next meeting: ${workshop}`,
  meetingInAWeek: 'The next meeting is in a week',
  rehearsal: (title) => `Rehearsal only. ${title}`,
  lead: (lead, accepted) => (accepted === '' ? `Lead: ${lead}` : `Lead: ${lead}, ${accepted}`),
  person: (person) => `Person: ${person}`,
  agreedAt: (workshop) => `Agreed at: ${workshop}`,
}

const welsh: CalendarWords = {
  due: (action) => `Erbyn heddiw: ${action}`,
  dueInAWeek: 'I’w wneud ymhen wythnos',
  meeting: (workshop) => `Y cyfarfod nesaf: ${workshop}`,
  meetingInAWeek: 'Mae’r cyfarfod nesaf ymhen wythnos',
  rehearsal: (title) => `Ymarfer yn unig. ${title}`,
  lead: (lead, accepted) => (accepted === '' ? `Yn arwain: ${lead}` : `Yn arwain: ${lead}, ${accepted}`),
  person: (person) => `Person: ${person}`,
  agreedAt: (workshop) => `Cytunwyd yn: ${workshop}`,
}

const calendarWords: Readonly<Record<Language, CalendarWords>> = { en: english, cy: welsh }

export function calendarWordsIn(language: Language): CalendarWords {
  return calendarWords[language]
}
