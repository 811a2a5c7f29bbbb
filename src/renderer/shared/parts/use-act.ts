import type { Act } from '@core/workshop'
import { useCallback, useContext, useEffect, useRef } from 'react'
import { AskFirstContext } from '../ask-first/ask-first'
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
 * Asks for acts; one that is refused is explained in a toast. `quiet` acts are explained by their caller instead. Where
 * the page asks first, an act that somebody thought better of is answered `declined`.
 * With the view the explanation can name what it is about.
 */
export function useExplained<Asked extends Act>(ask: (act: Asked) => Promise<Answer>, view: NamingView | null) {
  const askFirst = useContext(AskFirstContext)
  const latest = useRef(view)
  useEffect(() => {
    latest.current = view
  })
  return useCallback(
    async (act: Asked, options: { readonly quiet?: boolean } = {}): Promise<Answer> => {
      if (!(await askFirst(act))) return { accepted: false, failure: 'declined' }
      const answer = await ask(act)
      if (!answer.accepted && options.quiet !== true) {
        showToast({ text: outcomeInWords(answer, latest.current), tone: 'bad' })
      }
      return answer
    },
    [ask, askFirst],
  )
}
