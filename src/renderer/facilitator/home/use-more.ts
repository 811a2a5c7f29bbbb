import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface More<Item> {
  readonly shown: readonly Item[]
  /** How many are not shown yet. */
  readonly more: number
  readonly showMore: () => void
  /** Where the keyboard goes on after more are shown: the button in the first new row. */
  readonly firstNew: { readonly index: number; readonly ref: RefObject<HTMLButtonElement | null> }
}

/** The first of a long list, and so many more with each wish for them. */
export function useMore<Item>(all: readonly Item[], atOnce: number): More<Item> {
  const [most, setMost] = useState(atOnce)
  const ref = useRef<HTMLButtonElement>(null)
  const isWished = useRef(false)
  useLayoutEffect(() => {
    if (isWished.current) ref.current?.focus()
    isWished.current = false
  })
  return {
    shown: all.length > most ? all.slice(0, most) : all,
    more: Math.max(0, all.length - most),
    showMore: () => {
      isWished.current = true
      setMost(most + atOnce)
    },
    firstNew: { index: most - atOnce, ref },
  }
}
