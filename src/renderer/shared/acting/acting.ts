import type { FacilitatorView } from '@core/views'
import type { NoteTakerAct } from '@protocol/live/device-acts'
import type { Received } from '@protocol/received'
import type { Answer } from '../connection/connection'

/** What both who write things down see, the facilitator and the note-taker. */
export type View = Received<Omit<FacilitatorView, 'role' | 'devices' | 'equalVoice'>>

/** Asks for what both may do, and says in a toast why where it is refused. */
export type DoAct = (act: NoteTakerAct, options?: { readonly quiet?: boolean }) => Promise<Answer>
