import type { NoteTakerView } from '@core/views'
import type { NoteTakerAct } from '@protocol/live/device-acts'
import type { Connection } from '../shared/connection/connection'

/** This page's way to the workshop. What a note-taker may not do cannot be asked for. */
export type NoteTakerConnection = Connection<NoteTakerView, NoteTakerAct>
