import { useSyncExternalStore } from 'react'

/** A value that changes outside React. */
export interface Readable<Value> {
  readonly subscribe: (listener: () => void) => () => void
  readonly read: () => Value
}

/** A readable value with the way to change it, which its owner keeps to itself. */
export interface Writable<Value> extends Readable<Value> {
  readonly write: (value: Value) => void
}

export function writable<Value>(initial: Value): Writable<Value> {
  const listeners = new Set<() => void>()
  let value = initial
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => value,
    write: (next) => {
      if (next === value) return
      value = next
      for (const listener of listeners) listener()
    },
  }
}

/** The value as of now; the component is drawn again when it changes. */
export function useReadable<Value>({ subscribe, read }: Readable<Value>): Value {
  return useSyncExternalStore(subscribe, read)
}
