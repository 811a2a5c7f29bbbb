import type { SearchAnswer } from '@protocol/across'
import { useEffect, useState } from 'react'
import { bridge } from '../../../shared/connection/bridge'

/** Between two questions while workshops are still being read. */
const againMs = 500

export type Search =
  | { readonly state: 'asking' }
  | { readonly state: 'failed' }
  | { readonly state: 'answered'; readonly typed: string; readonly answer: SearchAnswer }

/** What is found for what is typed; the answer of before until the next one is there. */
export function useSearch(typed: string, mostWorkshops: number, whole: readonly string[]): Search {
  const [search, setSearch] = useState<Search>({ state: 'asking' })
  useEffect(() => {
    let overtaken = false
    let again: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const answer = await bridge.searchWorkshops({ typed, mostWorkshops, whole: [...whole] })
      if (overtaken || answer === null) return
      setSearch({ state: 'answered', typed, answer })
      if (answer.reading > 0) again = setTimeout(askOrFail, againMs)
    }
    const askOrFail = () => {
      ask().catch(() => {
        if (!overtaken) setSearch({ state: 'failed' })
      })
    }
    askOrFail()
    return () => {
      overtaken = true
      clearTimeout(again)
    }
  }, [typed, mostWorkshops, whole])
  return search
}
