import { limits } from '../limits'
import { firstRefusal, textRefusal } from '../text'
import type { Refusal } from '../workshop'
import type { ActionNews } from './actions'

/** Why this may not be said of an action; null where it may. */
export function newsRefusal(actionId: string, { status, changed, learned, evidence }: ActionNews) {
  return firstRefusal<Refusal>(
    status === 'stopped' && changed.trim() === '' ? { code: 'actions.stopped-needs-why', actionId } : null,
    textRefusal(changed, limits.noteLength, true),
    textRefusal(learned, limits.noteLength, true),
    textRefusal(evidence, limits.evidenceLength, true),
  )
}

export function trimmedNews({ status, changed, learned, evidence }: ActionNews): ActionNews {
  return { status, changed: changed.trim(), learned: learned.trim(), evidence: evidence.trim() }
}

export function saysTheSame(one: ActionNews, other: ActionNews): boolean {
  return (
    one.status === other.status &&
    one.changed === other.changed &&
    one.learned === other.learned &&
    one.evidence === other.evidence
  )
}

/**
 * The address, where the evidence is one that may be a link: a web page's and nothing else. Any other scheme, and an
 * address that carries a name and a password, stays text.
 */
export function linkOf(evidence: string): string | null {
  const address = /^https?:\/\/(?:[\p{L}\p{N}._-]+|\[[\da-f:]+\])(?::\d{1,5})?(?:[/?#][^\s<>"\\^`{|}]*)?$/iu
  return address.test(evidence.trim()) ? evidence.trim() : null
}
