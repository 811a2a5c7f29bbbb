import type { AttendeeView } from '@core/views'
import type { Received } from '@protocol/received'

export type View = Received<AttendeeView>

/** The organisation's name, or null where there is none. */
export function organisationName(view: View | null, organisationId: string | null): string | null {
  return view?.organisations.find(({ id }) => id === organisationId)?.name ?? null
}

/** For searching: without case and accents, so that `wyl` finds `ŵyl`. */
export function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}
