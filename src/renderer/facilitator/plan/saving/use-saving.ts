import type { ExportChoice, ExportKind, ExportProgress, SavedExports } from '@protocol/exports'
import { useEffect, useState } from 'react'
import { bridge } from '../../../shared/connection/bridge'

export type Saving =
  | { readonly state: 'not-yet' }
  | { readonly state: 'saving'; readonly progress: ExportProgress | null; readonly cancelling: boolean }
  | { readonly state: 'ended'; readonly outcome: SavedExports }

export interface Saver {
  readonly saving: Saving
  readonly save: (kinds: readonly ExportKind[], choice: ExportChoice) => Promise<SavedExports>
  readonly cancel: () => void
  /** What came of it was read. */
  readonly forget: () => void
}

const notYet: Saving = { state: 'not-yet' }

/** Saves files, one lot at a time. */
export function useSaving(): Saver {
  const [saving, setSaving] = useState<Saving>(notYet)
  useEffect(
    () =>
      bridge.onNotice((notice) => {
        if (notice.type !== 'export-progress') return
        setSaving((now) => (now.state === 'saving' ? { ...now, progress: notice.progress } : now))
      }),
    [],
  )
  const save = async (kinds: readonly ExportKind[], choice: ExportChoice) => {
    setSaving({ state: 'saving', progress: null, cancelling: false })
    const outcome = await bridge.saveExports({ kinds: [...kinds], choice })
    setSaving({ state: 'ended', outcome })
    return outcome
  }
  const cancel = () => {
    setSaving((now) => (now.state === 'saving' ? { ...now, cancelling: true } : now))
    void bridge.cancelExports({})
  }
  return { saving, save, cancel, forget: () => setSaving(notYet) }
}
