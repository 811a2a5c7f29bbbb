import type { Saved } from '@protocol/window-contract'
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { bridge } from '../../shared/connection/bridge'
import { Banner } from '../../shared/parts/Banner'
import { Button } from '../../shared/parts/Button'
import { savedInWords } from './saved-in-words'
import styles from './SavePdf.module.css'

/** The plan as a PDF, and what came of saving it. */
export function SavePdf({ ready }: { ready: boolean }) {
  const [saving, setSaving] = useState(false)
  const [result, setResult] = useState<Saved | null>(null)
  const save = async () => {
    if (saving) return
    setSaving(true)
    setResult(null)
    try {
      setResult(await bridge.savePlanAsPdf({}))
    } finally {
      setSaving(false)
    }
  }
  const said = result === null ? null : savedInWords(result)
  return (
    <div className={styles.save}>
      <Button variant="primary" icon={FileDown} disabled={!ready} aria-busy={saving} onClick={() => void save()}>
        {saving ? 'Saving…' : 'Save as PDF'}
      </Button>
      {said !== null && (
        <Banner
          tone={said.tone}
          title={said.title}
          actions={
            <Button size="small" variant="quiet" onClick={() => setResult(null)}>
              Close
            </Button>
          }
        >
          <p className={styles.detail}>{said.detail}</p>
        </Banner>
      )}
    </div>
  )
}
