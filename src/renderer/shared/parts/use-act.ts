import type { Act } from '@core/workshop'
import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import type { Outcome } from '@protocol/window-contract'
import { useCallback, useEffect, useRef } from 'react'
import { submit } from '../connection/submit'
import { outcomeInWords } from '../words/refusals'
import { showToast } from './toast-queue'

/**
 * Submits acts; one that is refused is explained in a toast. `quiet` acts are explained by their caller instead.
 * With the view the explanation can name what it is about.
 */
export function useAct(view: Received<FacilitatorView> | null = null) {
  const latest = useRef(view)
  useEffect(() => {
    latest.current = view
  })
  return useCallback(async (act: Act, options: { readonly quiet?: boolean } = {}): Promise<Outcome> => {
    const outcome = await submit(act)
    if (!outcome.accepted && options.quiet !== true) {
      showToast({ text: outcomeInWords(outcome, latest.current), tone: 'bad' })
    }
    return outcome
  }, [])
}
