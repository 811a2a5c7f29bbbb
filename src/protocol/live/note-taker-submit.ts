import { requestSchemas } from '../window-contract'
import { noteTakerActSchema } from './device-schema'

/** All that the note-taker's window may submit. */
export const noteTakerSubmit = requestSchemas.submit.extend({ act: noteTakerActSchema })
