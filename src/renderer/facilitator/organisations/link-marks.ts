import type { OrganisationWeb } from '@core/web/web'
import { webBetween } from '@core/web/web-between'
import { changesOf, pairOf, type WebChanges } from '@core/web/web-changes'

/** A link that two have only since a day, or only had before it. */
export type LinkMark = 'new' | 'past'

export interface Compared {
  /** ISO calendar date. */
  readonly since: string
  readonly changes: WebChanges
  /** By `pairOf`; a link of both times has none. */
  readonly marks: ReadonlyMap<string, LinkMark>
}

/** The web before a day against the web since it; null where no day is given. */
export function compared(web: OrganisationWeb, since: string): Compared | null {
  if (since === '') return null
  const changes = changesOf(
    webBetween(web, { from: '', to: dayBefore(since) }),
    webBetween(web, { from: since, to: '' }),
  )
  const marks = new Map<string, LinkMark>([
    ...changes.newLinks.map((link) => [pairOf(link), 'new'] as const),
    ...changes.goneLinks.map((link) => [pairOf(link), 'past'] as const),
  ])
  return { since, changes, marks }
}

function dayBefore(iso: string): string {
  const at = new Date(`${iso}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - 1)
  return at.toISOString().slice(0, 10)
}
