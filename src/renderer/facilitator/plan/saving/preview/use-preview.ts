import type { Plan } from '@core/plan'
import type { ExportChoice, PreviewedKind } from '@protocol/exports'
import { useEffect, useMemo, useState } from 'react'
import { bridge } from '../../../../shared/connection/bridge'
import { useLatest } from '../../../../shared/parts/use-latest'
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
  // A plan is read again whenever anybody does anything; most of that is not in it.
  const asked = useMemo(() => JSON.stringify([kind, choice, plan]), [kind, choice, plan])
  const latest = useLatest({ kind, choice })
  const [last, setLast] = useState<{ readonly asked: string; readonly shown: OpenPdf | null; readonly made: boolean }>()

  useEffect(() => {
    let overtaken = false
    const make = async () => {
      const made = await makePreview(latest.current)
      if (overtaken) made?.close()
      else setLast((before) => ({ asked, shown: made ?? before?.shown ?? null, made: made !== null }))
    }
    const timer = setTimeout(() => void make(), pauseMs)
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [asked, latest])

  const shown = last?.shown ?? null
  useEffect(() => () => shown?.close(), [shown])
  if (last?.asked !== asked) return { shown, state: 'making' }
  return { shown, state: last.made ? 'made' : 'failed' }
}

/** Null where it could not be made; what was overtaken is not asked about any more. */
async function makePreview(asked: { kind: PreviewedKind; choice: ExportChoice }): Promise<OpenPdf | null> {
  const [preview, { openPdf }] = await Promise.all([bridge.previewExport(asked), import('./pdf-reader')])
  return preview.made ? openPdf(preview.bytes).catch(() => null) : null
}
