import type { Stage } from '@core/agenda/agenda'
import { type OwnWay, ownWayRefusal, plannedStages } from '@core/ways-of-working/own-way'
import { ownWayFileOf } from '@protocol/own-way-file'
import type { KeptWay, OpenedWay, Requests, Saved } from '@protocol/window-contract'
import { wayFileName } from '../export/file-name'
import { type AskWhere, saveFile } from '../export/save-file'
import { isDiskRefusal } from '../journal/disk-refusal'
import type { OwnWays } from './own-ways'
import { readWayFile } from './read-way-file'

/** Keeps the agenda of a workshop as a way of working; `stages` is null where none is open. */
export async function keepWay(
  ownWays: OwnWays,
  stages: readonly Stage[] | null,
  { name, description, withNotes }: Requests['keepWay'],
): Promise<KeptWay> {
  if (stages === null) return { kept: false, why: 'no-workshop' }
  const way = { name: name.trim(), description: description.trim(), stages: plannedStages(stages, { withNotes }) }
  const refused = ownWayRefusal(way)
  if (refused !== null) return { kept: false, why: 'refused', refusal: refused.refusal }
  const wayId = await kept(ownWays, way)
  return wayId === null ? { kept: false, why: 'disk' } : { kept: true, wayId }
}

/** Writes a way of working where the person says, for others to open. */
export async function saveWayAsFile(ownWays: OwnWays, wayId: string, askWhere: AskWhere): Promise<Saved> {
  const way = ownWays.get(wayId)
  if (way === undefined) return { saved: false, why: 'missing' }
  return saveFile(wayFileName(way.name), askWhere, () => ownWayFileOf(way))
}

/** Keeps what is in a file that the person chooses. Nothing is kept where any of it cannot be. */
export async function openWayFile(ownWays: OwnWays, askWhich: () => Promise<string | null>): Promise<OpenedWay> {
  const path = await askWhich()
  if (path === null) return { opened: false, why: 'cancelled' }
  const found = await readWayFile(path)
  if (found === null) return { opened: false, why: 'not-readable' }
  if (!found.read) {
    return found.why === 'refused'
      ? { opened: false, why: found.why, refusal: found.refusal }
      : { opened: false, why: found.why }
  }
  const wayId = await kept(ownWays, found.way)
  return wayId === null ? { opened: false, why: 'disk' } : { opened: true, wayId, name: found.way.name }
}

async function kept(ownWays: OwnWays, way: OwnWay): Promise<string | null> {
  try {
    return await ownWays.keep(way)
  } catch (error) {
    if (isDiskRefusal(error)) return null
    throw error
  }
}
