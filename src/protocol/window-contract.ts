import { z } from 'zod'
import type { Plan } from '@core/plan'
import { languages } from '@core/language'
import type { Act, Refusal } from '@core/workshop'
import { actSchema } from './act-schema'
import { joinPages, type DoorState, type JoinSign } from './door'
import type { StartingPoint, WorkshopSummary } from './library'
import type { NotAWay } from './own-way-file'
import type { RequestName } from './request-names'

/**
 * What a window may ask of the main process. Every request is read by its schema before anything is done with it; who
 * is asking is known from the window, never from the message.
 */
const workshopId = z.strictObject({ workshopId: z.string().min(1).max(100) })
const wayId = z.strictObject({ wayId: z.string().min(1).max(100) })
const nothing = z.strictObject({})
/** The same act as the rules know it, whose lists nobody may change. */
const act: z.ZodType<Act> = actSchema

export const requestSchemas = {
  readHome: nothing,
  createWorkshop: z.strictObject({
    from: z.enum(['way-of-working', 'own-way', 'sample', 'empty']),
    id: z.string().max(100),
    title: z.string().max(1000),
    /** English where it is left out. */
    language: z.enum(languages).exactOptional(),
  }),
  duplicateWorkshop: workshopId,
  deleteWorkshop: workshopId,
  restoreWorkshop: workshopId,
  openWorkshop: workshopId,
  leaveWorkshop: nothing,
  /** Repeating the same id gives the same answer and changes nothing again. */
  submit: z.strictObject({ commandId: z.string().min(8).max(100), act }),
  /** Asks for the whole view of this window's role now, and for its changes from now on. */
  watch: nothing,
  readPlan: nothing,
  savePlanAsPdf: nothing,
  showProjector: z.strictObject({ shown: z.boolean() }),
  /** Opens the note-taker's window, or brings it forward. */
  openNoteTaker: nothing,
  /** Keeps the agenda of the open workshop as a way of working. */
  keepWay: z.strictObject({ name: z.string().max(1000), description: z.string().max(5000), withNotes: z.boolean() }),
  deleteWay: wayId,
  restoreWay: wayId,
  /** Asks where, and writes a file to share. */
  saveWayAsFile: wayId,
  /** Asks for a file that somebody shared, and keeps what is in it. */
  openWayFile: nothing,
  readAbout: nothing,
  /** Null for the likeliest address and the usual port. */
  openDoor: z.strictObject({ address: z.string().max(100).nullable(), port: z.int().min(0).max(65_535).nullable() }),
  closeDoor: nothing,
  readDoor: nothing,
  /** What the projector shows of how to come in. Forgotten when the door is closed. */
  showJoin: z.strictObject({
    page: z.enum(joinPages),
    wifi: z.strictObject({ name: z.string().max(100), password: z.string().max(200) }).nullable(),
  }),
  readJoin: nothing,
} satisfies Record<RequestName, z.ZodType>

export type Requests = { readonly [Name in RequestName]: z.infer<(typeof requestSchemas)[Name]> }

export interface Home {
  readonly workshops: readonly WorkshopSummary[]
  readonly waysOfWorking: readonly StartingPoint[]
  /** Ways of working that were made on this laptop, or opened from a file. */
  readonly ownWays: readonly StartingPoint[]
  /** Files of own ways of working that could not be read. */
  readonly unreadableWays: readonly string[]
  readonly samples: readonly StartingPoint[]
  /** Workshops whose files could not be read, with what was kept and where. */
  readonly unreadable: readonly { readonly id: string; readonly folder: string; readonly what: string }[]
}

export type Outcome =
  | {
      readonly accepted: true
      /** The id that the act made, where it made one thing. */ readonly madeId: string | null
    }
  | { readonly accepted: false; readonly refusal: Refusal }
  /** The disk failed: nothing was changed, and the workshop is read-only until it is opened again. */
  | { readonly accepted: false; readonly failure: 'storage' | 'no-workshop' }

/** What opening a workshop found. */
export type Opened =
  | {
      readonly opened: true
      readonly workshopId: string
      /** Bytes of an unfinished last record that were set aside, after a crash. */
      readonly setAsideBytes: number
    }
  | { readonly opened: false; readonly what: 'missing' | 'damaged' | 'newer-format' | 'disk'; readonly folder: string }
  /** A new workshop that the rules do not allow, such as one with a title that is too long. */
  | { readonly opened: false; readonly what: 'refused'; readonly refusal: Refusal }

export type Saved =
  | { readonly saved: true; readonly path: string }
  /** `missing`: what was to be saved is not there any more. */
  | { readonly saved: false; readonly why: 'cancelled' | 'missing' | 'disk-full' | 'not-writable' }

export type KeptWay =
  | { readonly kept: true; readonly wayId: string }
  | { readonly kept: false; readonly why: 'no-workshop' | 'disk' }
  | { readonly kept: false; readonly why: 'refused'; readonly refusal: Refusal }

export type OpenedWay =
  | { readonly opened: true; readonly wayId: string; readonly name: string }
  | { readonly opened: false; readonly why: 'cancelled' | 'not-readable' | 'disk' | NotAWay }
  | { readonly opened: false; readonly why: 'refused'; readonly refusal: Refusal }

export interface About {
  readonly version: string
  readonly electron: string
  readonly dataFolder: string
}

export interface Responses {
  readHome: Home
  createWorkshop: Opened
  duplicateWorkshop: { readonly workshopId: string } | null
  deleteWorkshop: null
  restoreWorkshop: null
  openWorkshop: Opened
  leaveWorkshop: null
  submit: Outcome
  watch: null
  readPlan: Plan | null
  savePlanAsPdf: Saved
  keepWay: KeptWay
  deleteWay: null
  restoreWay: null
  saveWayAsFile: Saved
  openWayFile: OpenedWay
  showProjector: null
  openNoteTaker: null
  readAbout: About
  openDoor: DoorState
  closeDoor: DoorState
  readDoor: DoorState
  showJoin: null
  /** Null while the door is closed. */
  readJoin: JoinSign | null
}
