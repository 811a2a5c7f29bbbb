import { z } from 'zod'
import type { ModerationEntry } from '@core/moderation/moderation-log'
import type { Plan } from '@core/plan'
import { languages } from '@core/language'
import type { Act, Refusal } from '@core/workshop'
import { type ActionsAnswer, type SearchAnswer, searchRequest } from './across'
import { actSchema } from './act-schema'
import { id } from './bounded'
import { joinPages, type DoorState, type JoinSign } from './door'
import { exportChoiceSchema, exportKindSchema } from './export-schema'
import { previewedKinds, type Preview, type SavedExports } from './exports'
import { mostHeldCards, type HoldAnswer } from './holds'
import type { StartingPoint, WorkshopSummary } from './library'
import { type PicturedWeb, spellingDecision, type WebAcross, webRequest } from './organisations'
import type { NotAWay } from './own-way-file'
import { mostRehearsing, paces, type RehearsalStart, type RehearsalState } from './rehearsal'
import type { RequestName } from './request-names'
import type { TakenIn } from './workshop-file'
import { textSizes, themes, type ScreenChange, type ScreenDirection } from './screen'

/**
 * What a window may ask of the main process. Every request is read by its schema before anything is done with it; who
 * is asking is known from the window, never from the message.
 */
const workshopId = z.strictObject({ workshopId: z.string().min(1).max(100) })
const wayId = z.strictObject({ wayId: z.string().min(1).max(100) })
const nothing = z.strictObject({})
/** The same act as the rules know it, whose lists nobody may change. */
const act: z.ZodType<Act> = actSchema
const screenChange: z.ZodType<ScreenChange> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('blank'), ground: z.enum(['dark', 'light']).nullable() }),
  z.strictObject({ do: z.literal('freeze'), frozen: z.boolean() }),
  z.strictObject({
    do: z.literal('spotlight'),
    on: z.strictObject({ kind: z.enum(['card', 'theme']), id: z.string().min(1).max(100) }).nullable(),
  }),
  z.strictObject({ do: z.literal('turn'), by: z.literal([1, -1]) }),
  z.strictObject({ do: z.literal('hold'), held: z.boolean() }),
  z.strictObject({ do: z.literal('look'), textSize: z.literal(textSizes), theme: z.enum(themes).nullable() }),
])

export const requestSchemas = {
  readHome: nothing,
  createWorkshop: z.strictObject({
    /** `return` is of a workshop: a return meeting, into which its actions are carried over. */
    from: z.enum(['way-of-working', 'own-way', 'sample', 'empty', 'return']),
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
  /** Makes a file to look at. Asking again ends what is still being made. */
  previewExport: z.strictObject({ kind: z.enum(previewedKinds), choice: exportChoiceSchema }),
  /** Asks where, and writes the files there, one after the other. */
  saveExports: z.strictObject({
    kinds: z.array(exportKindSchema).min(1).refine((kinds) => new Set(kinds).size === kinds.length),
    choice: exportChoiceSchema,
  }),
  /** Ends the saving that is going on; what is whole already is kept. */
  cancelExports: nothing,
  /** Shows what was saved last in the system's own window of files. */
  showSavedExports: nothing,
  /** Asks where, and writes the whole of the open workshop there, private things too. */
  saveWorkshopFile: nothing,
  /** Asks for such a file, and puts its workshop on the list. */
  openWorkshopFile: nothing,
  readModerationLog: nothing,
  saveModerationLog: nothing,
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
  /** Fills a copy of the open workshop with simulated attendees. The same seed (from 0) lets them say the same. */
  startRehearsal: z.strictObject({
    people: z.int().min(1).max(mostRehearsing),
    pace: z.enum(paces),
    seed: z.int().min(0).max(2 ** 32 - 1),
  }),
  /** Takes them out again, and goes back to the workshop that it is a copy of. */
  stopRehearsal: nothing,
  readRehearsal: nothing,
  /** Takes cards up, so that nobody else does; asked again while they are carried for long. See `HoldBoard`. */
  holdCards: z.strictObject({ cardIds: z.array(id).max(mostHeldCards) }),
  /** Puts down all that this window holds. */
  releaseCards: nothing,
  /** What the room's screens do. Forgotten when the workshop is left, but for their look. */
  directScreen: screenChange,
  readScreen: nothing,
  /** Looks through the plans of all workshops. */
  searchWorkshops: searchRequest,
  readOpenActions: nothing,
  /** Who works with whom over all workshops. */
  readWeb: webRequest,
  /** Who works with whom by the plan of the open one. */
  readWorkshopWeb: nothing,
  decideSpelling: spellingDecision,
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
  /** What a workshop that returns to an earlier one starts as; its id says nothing. */
  readonly returnMeeting: StartingPoint
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
  previewExport: Preview
  saveExports: SavedExports
  cancelExports: null
  showSavedExports: null
  saveWorkshopFile: Saved
  openWorkshopFile: TakenIn
  /** Oldest first; null where no workshop is open, or its journal cannot be read. */
  readModerationLog: readonly ModerationEntry[] | null
  saveModerationLog: Saved
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
  startRehearsal: RehearsalStart
  /** Null where there was nothing to go back to. */
  stopRehearsal: Opened | null
  readRehearsal: RehearsalState
  holdCards: HoldAnswer
  releaseCards: null
  /** Whether it was done: nothing is put on a screen that the room may not see. */
  directScreen: boolean
  readScreen: ScreenDirection
  /** Null where this window looked for something else in the meantime. */
  searchWorkshops: SearchAnswer | null
  /** What is to be done over all workshops. */
  readOpenActions: ActionsAnswer
  readWeb: WebAcross
  readWorkshopWeb: PicturedWeb | null
  /** Whether it is on disk. */
  decideSpelling: boolean
}
