import { useEffect, useState } from 'react'

/** The time, ms since 1970, drawn again every `everyMs` while it is wanted. */
export function useNow(everyMs: number, wanted = true): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    setNow(Date.now())
    if (!wanted) return
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs, wanted])
  return now
}
