import type { Plan } from '@core/plan'
import { useEffect, useRef, useState } from 'react'
import { bridge } from '../../shared/connection/bridge'

const pauseMs = 150

/**
 * The plan as every export would draw it now; null until it was first read. Read again, after a short pause, whenever
 * `version` changes; an answer that was overtaken by a later question is dropped.
 */
export function usePlan(version: unknown): Plan | null {
  const [plan, setPlan] = useState<Plan | null>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    let overtaken = false
    const read = async () => {
      const answer = await bridge.readPlan({})
      if (!overtaken && answer !== null) setPlan(answer)
    }
    const timer = setTimeout(() => void read(), isFirst.current ? 0 : pauseMs)
    isFirst.current = false
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [version])
  return plan
}
