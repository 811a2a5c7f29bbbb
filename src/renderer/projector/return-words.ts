import type { ActionStatus } from '@core/actions/actions'
import type { Language } from '@core/language'

/** What the projector says while the room looks at what became of its actions. */
export interface ReturnWords {
  readonly heard: (heard: number, all: number) => string
  readonly pressing: string
  readonly done: string
  readonly otherwise: string
  readonly onTheWay: string
  readonly overdue: string
  readonly learned: string
  readonly statuses: Readonly<Record<ActionStatus, string>>
}

const english: ReturnWords = {
  heard: (heard, all) => (heard === all ? `Heard from all ${all}` : `Heard from ${heard} of ${all}`),
  pressing: 'Overdue, or without a lead',
  done: 'You said, we did',
  otherwise: 'Not as planned, and why',
  onTheWay: 'On the way',
  overdue: 'Overdue',
  learned: 'Learned',
  statuses: {
    'not started': 'Not started',
    'on track': 'On track',
    'at risk': 'At risk',
    'off track': 'Off track',
    done: 'Done',
    'changed course': 'Changed course',
    stopped: 'Stopped',
  },
}

const welsh: ReturnWords = {
  heard: (heard, all) => (heard === all ? `Clywyd am bob un o’r ${all}` : `Clywyd am ${heard} o ${all}`),
  pressing: 'Yn hwyr, neu heb neb yn arwain',
  done: 'Dywedoch chi, gwnaethom ni',
  otherwise: 'Nid fel y cynlluniwyd, a pham',
  onTheWay: 'Ar y ffordd',
  overdue: 'Yn hwyr',
  learned: 'Dysgwyd',
  statuses: {
    'not started': 'Heb ddechrau',
    'on track': 'Ar y trywydd iawn',
    'at risk': 'Mewn perygl',
    'off track': 'Oddi ar y trywydd',
    done: 'Wedi’i wneud',
    'changed course': 'Wedi newid cyfeiriad',
    stopped: 'Wedi’i atal',
  },
}

export const returnWords: Readonly<Record<Language, ReturnWords>> = { en: english, cy: welsh }
