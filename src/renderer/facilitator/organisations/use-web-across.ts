import type { DateRange } from '@core/web/web-between'
import type { SpellingDecision, WebAcross } from '@protocol/organisations'
import { useCallback, useEffect, useState } from 'react'
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

/** Who works with whom over all workshops, in this range. An answer that was overtaken by a later question is dropped. */
export function useWebAcross({ from, to }: DateRange): WebAsRead {
  const [across, setAcross] = useState<WebAcross | null>(null)
  const [failed, setFailed] = useState(false)
  const [readings, setReadings] = useState(0)
  useEffect(() => {
    let overtaken = false
    const read = async () => {
      const answer = await bridge.readWeb({ from, to }).catch(() => null)
      if (overtaken) return
      setFailed(answer === null)
      if (answer !== null) setAcross(answer)
    }
    void read()
    return () => {
      overtaken = true
    }
  }, [from, to, readings])
  const decide = useCallback(async (decision: SpellingDecision) => {
    const isDone = await bridge.decideSpelling(decision).catch(() => false)
    if (!isDone) showToast({ text: 'The disk refused to keep this. Nothing was changed; try again.', tone: 'bad' })
    setReadings((count) => count + 1)
    return isDone
  }, [])
  return { across, failed, decide }
}
