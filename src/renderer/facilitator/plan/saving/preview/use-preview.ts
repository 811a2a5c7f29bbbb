import type { Plan } from '@core/plan'
import type { ExportChoice, PreviewedKind } from '@protocol/exports'
import { useEffect, useMemo, useState } from 'react'
import { bridge } from '../../../../shared/connection/bridge'
import type { OpenPdf } from './pdf-reader'

/** So that ticking several boxes makes one preview. */
const pauseMs = 250

export interface Previewed {
  /** The last that was made: of what is asked for, or still of what was before. */
  readonly shown: OpenPdf | null
  readonly state: 'making' | 'made' | 'failed'
}

/** The pages of a file as it would be saved now. */
export function usePreview(kind: PreviewedKind, choice: ExportChoice, plan: Plan): Previewed {
  const [previewed, setPreviewed] = useState<Previewed>({ shown: null, state: 'making' })
  const { names, cards, votes, offers, web, language } = choice
  // A plan is read again whenever anybody does anything; most of that is not in it.
  const contents = useMemo(() => JSON.stringify(plan), [plan])

  useEffect(() => {
    let overtaken = false
    setPreviewed(({ shown }) => ({ shown, state: 'making' }))
    const make = async () => {
      const made = await makePreview(kind, { names, cards, votes, offers, web, language })
      if (overtaken) made?.close()
      else setPreviewed(({ shown }) => (made === null ? { shown, state: 'failed' } : { shown: made, state: 'made' }))
    }
    const timer = setTimeout(() => void make(), pauseMs)
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [kind, names, cards, votes, offers, web, language, contents])

  const { shown } = previewed
  useEffect(() => () => shown?.close(), [shown])
  return previewed
}

/** Null where it could not be made; what was overtaken is not asked about any more. */
async function makePreview(kind: PreviewedKind, choice: ExportChoice): Promise<OpenPdf | null> {
  const [preview, { openPdf }] = await Promise.all([bridge.previewExport({ kind, choice }), import('./pdf-reader')])
  return preview.made ? openPdf(preview.bytes).catch(() => null) : null
}
