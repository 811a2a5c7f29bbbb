import type { Sector } from '../sector'

/** What a workshop is called, when and where it is held, and how its votes are counted. */
export interface Details {
  readonly title: string
  /** ISO calendar date (`2018-02-14`), or empty while it is not known. */
  readonly date: string
  readonly place: string
  readonly purpose: string
  /** When and where the people meet again, in the room's own words. */
  readonly nextMeeting: string
  /** The same for calendars: an ISO calendar date, with a time where one is known (`2018-05-15T09:30`), or empty. */
  readonly nextMeetingAt: string
  /** Who runs it, why, how long what is said is kept, whom to ask: in the organisers' own words, or empty. */
  readonly privacyNotice: string
  /** Rehearsal data: nobody said any of this. Marked on every screen and page. */
  readonly rehearsal: boolean
  /** The credit that travels with imported data, or empty. */
  readonly attribution: string
  readonly sectorLabels: Readonly<Record<Sector, string>>
  readonly counting: Counting
}

export interface Counting {
  /** A number is shown for a part of the room only where at least this many ballots stand behind it. 3 or more. */
  readonly minimumGroup: number
  /** Count residents without an organisation as one organisation together, not each as one. */
  readonly residentsTogether: boolean
}

/** What the organisers say of their workshop. */
export type Description = Pick<
  Details,
  'title' | 'date' | 'place' | 'purpose' | 'nextMeeting' | 'nextMeetingAt' | 'privacyNotice'
>

export type DetailsCommand =
  | {
      readonly type: 'describeWorkshop'
      readonly changes: Partial<Description>
    }
  | { readonly type: 'labelSector'; readonly sector: Sector; readonly label: string }
  | { readonly type: 'setCounting'; readonly counting: Counting }
  | { readonly type: 'closeWorkshop' }
  | { readonly type: 'reopenWorkshop' }

export type DetailsEvent =
  | {
      readonly type: 'workshopDescribed'
      readonly changes: Partial<Description>
    }
  | { readonly type: 'sectorLabelled'; readonly sector: Sector; readonly label: string }
  | { readonly type: 'countingSet'; readonly counting: Counting }
  | { readonly type: 'workshopClosed'; readonly at: number }
  | { readonly type: 'workshopReopened' }

export type DetailsRefusal =
  | { readonly code: 'text.too-long'; readonly length: number; readonly allowed: number }
  | { readonly code: 'text.empty' }
  | { readonly code: 'details.not-a-date'; readonly date: string }
  | { readonly code: 'details.not-a-time'; readonly at: string }
  | { readonly code: 'counting.group-too-small'; readonly minimum: number; readonly least: number }
  /** Two counts of one vote, taken from one another, would show what a small group voted. */
  | { readonly code: 'counting.revealed'; readonly stageId: string }
  | { readonly code: 'workshop.closed' }
  | { readonly code: 'workshop.not-closed' }
  | { readonly code: 'close.vote-open'; readonly stageId: string }
