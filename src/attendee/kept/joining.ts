import type { Clock } from '../connection/clock'
import { isRecord, isText } from './shapes'
import type { Keep } from './keep'

/** What this phone asked to join as. */
export interface Join {
  /** Whoever asks with it again is answered as the same person: it never leaves this phone but for the door. */
  readonly id: string
  readonly name: string
  readonly organisationId: string | null
}

/** The join that is not answered yet, if any; it outlives a reload. */
export interface Joining {
  readonly current: () => Join | null
  begin(join: Join): void
  end(): void
}

/** Long enough for a reload; who comes later is asked again, as the workshop may be another one. */
const keptForMs = 120_000

/** Keeps a join on this phone. `key` is that of the link that it came by. */
export function createJoining(keep: Keep, key: string | null, clock: Clock): Joining {
  let current = read()
  return {
    current: () => current,
    begin(join) {
      current = join
      keep.set('join', { ...join, key, at: clock.now() })
    },
    end() {
      current = null
      keep.remove('join')
    },
  }

  function read(): Join | null {
    const kept = keep.get('join')
    if (!isRecord(kept) || kept.key !== key || typeof kept.at !== 'number') return null
    const age = clock.now() - kept.at
    const { id, name, organisationId } = kept
    if (age < 0 || age > keptForMs || !isText(id) || !isText(name)) return null
    return organisationId === null || isText(organisationId) ? { id, name, organisationId } : null
  }
}
