import { type RefObject, useLayoutEffect, useState } from 'react'

/** Pixels that there are to fill. */
export interface Box {
  readonly width: number
  readonly height: number
}

/** How large the inside of an element is, now and whenever that changes; null before it is drawn. */
export function useBox(frame: RefObject<HTMLElement | null>): Box | null {
  const [box, setBox] = useState<Box | null>(null)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setBox((known) => (known?.width === width && known.height === height ? known : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return box
}
