import { FlaskConical } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { rehearsalInWords } from './in-words'
import { stopRehearsal, useRehearsal } from './rehearsal'
import styles from './RehearsalBar.module.css'

/** Says that simulated attendees are taking part, for as long as a rehearsal lasts, and ends it. */
export function RehearsalBar() {
  const rehearsal = useRehearsal()
  const [isStopping, setIsStopping] = useState(false)
  if (rehearsal.state === 'none') return null
  const { crowd, original } = rehearsal
  const stop = async () => {
    setIsStopping(true)
    await stopRehearsal()
    setIsStopping(false)
  }
  return (
    <section aria-label="Rehearsal" className={styles.bar}>
      <FlaskConical aria-hidden size={20} className={styles.icon} />
      <p className={styles.words}>
        <strong>Rehearsal.</strong> {rehearsalInWords(rehearsal)}
        {original !== null && <span className={styles.original}> “{original}” is not touched.</span>}
      </p>
      {/* Said once it is so: not each time that somebody comes in. */}
      <span role="status" className="visually-hidden">
        {crowd === 'coming' ? 'The rehearsal begins.' : rehearsalInWords(rehearsal)}
      </span>
      <Button size="small" disabled={isStopping} onClick={() => void stop()}>
        {crowd === 'gone' && original !== null ? 'Back to the workshop' : 'Stop rehearsing'}
      </Button>
    </section>
  )
}
