import type { Act } from '@core/workshop'
import { useCallback, useEffect, useRef } from 'react'
import type { Answer } from '../connection/connection'
import { submit } from '../connection/submit'
import type { NamingView } from '../words/names'
import { outcomeInWords } from '../words/refusals'
import { showToast } from './toast-queue'

/** Submits the facilitator's acts. */
export function useAct(view: NamingView | null = null) {
  return useExplained(submit, view)
}

/**
 * Asks for acts; one that is refused is explained in a toast. `quiet` acts are explained by their caller instead.
 * With the view the explanation can name what it is about.
 */
export function useExplained<Asked extends Act, Got extends Answer>(
  ask: (act: Asked) => Promise<Got>,
  view: NamingView | null,
) {
  const latest = useRef(view)
  useEffect(() => {
    latest.current = view
  })
  return useCallback(
    async (act: Asked, options: { readonly quiet?: boolean } = {}): Promise<Got> => {
      const answer = await ask(act)
      const said: Answer = answer
      if (!said.accepted && options.quiet !== true) {
        showToast({ text: outcomeInWords(said, latest.current), tone: 'bad' })
      }
      return answer
    },
    [ask],
  )
}
