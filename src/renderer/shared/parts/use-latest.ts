import { type RefObject, useLayoutEffect, useRef } from 'react'

/** What a callback needs to know when it is called, without being made anew whenever that changes. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
