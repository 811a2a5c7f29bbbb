import type { Saved } from '@protocol/window-contract'
import { Laptop } from 'lucide-react'
import { useState } from 'react'
import { bridge } from '../../../shared/connection/bridge'
import { Button } from '../../../shared/parts/Button'
import styles from './SaveDialog.module.css'

/** The whole workshop in one file, with what no other file has. */
export function WholeWorkshop() {
  const [isSaving, setIsSaving] = useState(false)
  const [saved, setSaved] = useState<Saved | null>(null)
  const save = async () => {
    setIsSaving(true)
    setSaved(await bridge.saveWorkshopFile({}))
    setIsSaving(false)
  }
  return (
    <section className={styles.part} aria-labelledby="whole-workshop">
      <h3 id="whole-workshop" className={styles.heading}>
        For another laptop
      </h3>
      <p>
        The whole workshop in one file: ballots, private promises, hidden cards and access needs included. Give it only to
        whoever runs it next; they open it from Home.
      </p>
      <div>
        <Button icon={Laptop} disabled={isSaving} onClick={() => void save()}>
          Save the whole workshop…
        </Button>
      </div>
      <p role="status" className={styles.detail}>
        {saved !== null && inWords(saved)}
      </p>
    </section>
  )
}

function inWords(saved: Saved): string {
  if (saved.saved) return `The whole workshop is saved: ${saved.path}`
  switch (saved.why) {
    case 'cancelled':
      return ''
    case 'missing':
      return 'Not saved: no workshop is open. Nothing was lost.'
    case 'disk-full':
      return 'Not saved: the disk is full. The workshop itself is safe. Free some space or choose another disk.'
    case 'not-writable':
      return 'Not saved: that folder or file cannot be written to. The workshop itself is safe. Choose another folder.'
  }
}
