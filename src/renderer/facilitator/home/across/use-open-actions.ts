import type { Home } from '@protocol/window-contract'
import type { ActionsAnswer } from '@protocol/across'
import { useEffect, useState } from 'react'
import { bridge } from '../../../shared/connection/bridge'

/** Between two questions while workshops are still being read; each time twice as long. */
const againMs = 400
const longestMs = 4000

export type OpenActions =
  | { readonly state: 'asking' }
  | { readonly state: 'failed' }
  | { readonly state: 'answered'; readonly answer: ActionsAnswer }

/** What is to be done over all workshops, asked for when the window is idle, and again when the list changes. */
export function useOpenActions(home: Home | null): OpenActions {
  const [actions, setActions] = useState<OpenActions>({ state: 'asking' })
  useEffect(() => {
    if (home === null || home.workshops.length === 0) return
    let stopped = false
    let again: ReturnType<typeof setTimeout> | undefined
    const ask = async (pauseMs: number) => {
      const answer = await bridge.readOpenActions({})
      if (stopped) return
      setActions({ state: 'answered', answer })
      if (answer.reading > 0) again = setTimeout(() => askOrFail(Math.min(pauseMs * 2, longestMs)), pauseMs)
    }
    const askOrFail = (pauseMs: number) => {
      ask(pauseMs).catch(() => {
        if (!stopped) setActions({ state: 'failed' })
      })
    }
    const idle = requestIdleCallback(() => askOrFail(againMs), { timeout: 1000 })
    return () => {
      stopped = true
      cancelIdleCallback(idle)
      clearTimeout(again)
    }
  }, [home])
  return actions
}
