import type { Plan } from '@core/plan'
import { useEffect, useRef, useState } from 'react'
import { bridge } from '../../shared/connection/bridge'

const pauseMs = 150

export interface PlanAsRead {
  /** As every export would draw it; null until it was first read. */
  readonly plan: Plan | null
  /** It is the plan of the version that is shown, and not of an earlier one. */
  readonly upToDate: boolean
}

/**
 * The plan, read again after a short pause whenever `version` is another object. An answer that was overtaken by a
 * later question is dropped.
 */
export function usePlan(version: object): PlanAsRead {
  const [read, setRead] = useState<{ readonly plan: Plan; readonly version: object } | null>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    let overtaken = false
    const ask = async () => {
      const plan = await bridge.readPlan({})
      if (!overtaken && plan !== null) setRead({ plan, version })
    }
    const timer = setTimeout(() => void ask(), isFirst.current ? 0 : pauseMs)
    isFirst.current = false
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [version])
  return { plan: read?.plan ?? null, upToDate: read?.version === version }
}
