import type { DateRange } from '@core/web/web-between'
import type { SpellingDecision, WebAcross } from '@protocol/organisations'
import { useEffect, useState } from 'react'
import { bridge } from '../../shared/connection/bridge'
import { showToast } from '../../shared/parts/toast-queue'

export interface WebAsRead {
  /** Null until it was first read. */
  readonly across: WebAcross | null
  /** It could not be read. */
  readonly failed: boolean
  /** Says whether it was done. */
  readonly decide: (decision: SpellingDecision) => Promise<boolean>
}

/** Who works with whom over all workshops, in this range. An answer that was overtaken is dropped. */
export function useWebAcross({ from, to }: DateRange): WebAsRead {
  const [across, setAcross] = useState<WebAcross | null>(null)
  /** How many things were decided since the screen was opened: each changes the web. */
  const [decisions, setDecisions] = useState(0)
  const [failedAt, setFailedAt] = useState<number | null>(null)
  useEffect(() => {
    let overtaken = false
    const ask = async () => {
      const answer = await bridge.readWeb({ from, to }).catch(() => null)
      if (overtaken) return
      setFailedAt(answer === null ? decisions : null)
      if (answer !== null) setAcross(answer)
    }
    void ask()
    return () => {
      overtaken = true
    }
  }, [from, to, decisions])
  const decide = async (decision: SpellingDecision) => {
    const isDone = await bridge.decideSpelling(decision).catch(() => false)
    if (!isDone) showToast({ text: 'The disk refused to keep this. Nothing was changed; try again.', tone: 'bad' })
    setDecisions((count) => count + 1)
    return isDone
  }
  return { across, failed: failedAt === decisions, decide }
}
