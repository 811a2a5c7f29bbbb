import type { Language } from '@core/language'

/** What a mail adds to what people said, besides what the printed plan says of the same things. */
export interface MailWords {
  /** `held`: the workshop with its date. */
  readonly subject: (held: string) => string
  readonly greeting: (organisation: string) => string
  readonly opening: (held: string) => string
  readonly attached: Readonly<Record<'plan' | 'planAndCalendar', string>>
  readonly nothing: string
  readonly action: (number: number, text: string) => string
  readonly noDue: string
  readonly due: (date: string) => string
  readonly lead: (lead: string) => string
  readonly person: (person: string) => string
  readonly status: (status: string) => string
  readonly sections: Readonly<
    Record<'leads' | 'toAccept' | 'supports' | 'promises' | 'offers' | 'needs' | 'takenUp' | 'nextMeeting', string>
  >
  readonly toAcceptMore: string
}

const english: MailWords = {
  subject: (held) => `${held}: the plan, and your part`,
  greeting: (organisation) => `For ${organisation}`,
  opening: (held) => `This is what came of ${held}. What concerns you comes first.`,
  attached: {
    plan: 'The whole plan is attached.',
    planAndCalendar: 'The whole plan is attached, and the dates as a calendar file.',
  },
  nothing: 'The plan has no action, promise or offer of yours.',
  action: (number, text) => `Action ${number}: ${text}`,
  noDue: 'No date yet.',
  due: (date) => `By ${date}.`,
  lead: (lead) => `Lead: ${lead}.`,
  person: (person) => `Person: ${person}.`,
  status: (status) => `Status: ${status}.`,
  sections: {
    leads: 'You said yes to leading',
    toAccept: 'Still to be accepted by you',
    supports: 'You support',
    promises: 'You promised',
    offers: 'You offered',
    needs: 'You need',
    takenUp: 'You took up',
    nextMeeting: 'Next meeting',
  },
  toAcceptMore: 'You are down to lead these, and have not said yes yet. Please say whether you will.',
}

const welsh: MailWords = {
  subject: (held) => `${held}: y cynllun, a’ch rhan chi`,
  greeting: (organisation) => `I sylw ${organisation}`,
  opening: (held) => `Dyma beth a ddaeth o ${held}. Yn gyntaf, yr hyn sy’n ymwneud â chi.`,
  attached: {
    plan: 'Mae’r cynllun cyfan wedi’i atodi.',
    planAndCalendar: 'Mae’r cynllun cyfan wedi’i atodi, a’r dyddiadau fel ffeil galendr.',
  },
  nothing: 'Nid oes cam gweithredu, addewid na chynnig gennych chi yn y cynllun.',
  action: (number, text) => `Cam ${number}: ${text}`,
  noDue: 'Dim dyddiad eto.',
  due: (date) => `Erbyn ${date}.`,
  lead: (lead) => `Yn arwain: ${lead}.`,
  person: (person) => `Person: ${person}.`,
  status: (status) => `Statws: ${status}.`,
  sections: {
    leads: 'Rydych wedi cytuno i arwain',
    toAccept: 'Yn aros am eich cytundeb',
    supports: 'Rydych yn cefnogi',
    promises: 'Rydych wedi addo',
    offers: 'Rydych wedi cynnig',
    needs: 'Mae arnoch angen',
    takenUp: 'Rydych wedi derbyn',
    nextMeeting: 'Y cyfarfod nesaf',
  },
  toAcceptMore: 'Eich enw chi sydd wrth y rhain i’w harwain, ac nid ydych wedi cytuno eto. Dywedwch a wnewch chi.',
}

const mailWords: Readonly<Record<Language, MailWords>> = { en: english, cy: welsh }

export function mailWordsIn(language: Language): MailWords {
  return mailWords[language]
}
