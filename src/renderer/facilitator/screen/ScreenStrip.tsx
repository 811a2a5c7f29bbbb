import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import type { ScreenChange } from '@protocol/screen'
import { MonitorPause } from 'lucide-react'
import { Button } from '../../shared/parts/Button'
import { directScreen, useDirection } from './direction'
import { type Directed, directedInWords } from './direction-in-words'
import styles from './ScreenStrip.module.css'

const ending: Readonly<Record<Directed['what'], ScreenChange>> = {
  blank: { do: 'blank', ground: null },
  frozen: { do: 'freeze', frozen: false },
  spotlight: { do: 'spotlight', on: null },
  held: { do: 'hold', held: false },
}

/** Says, wherever the facilitator is, that the room does not see the workshop as it goes; with the way back to that. */
export function ScreenStrip({ view }: { readonly view: Received<FacilitatorView> }) {
  const lines = directedInWords(useDirection(), view)
  return (
    <div role="status">
      {lines.length > 0 && (
        <ul aria-label="The room’s screen" className={styles.strip}>
          {lines.map(({ what, says, ends, shortcut }) => (
            <li key={what} className={styles.line}>
              <MonitorPause aria-hidden size={20} className={styles.sign} />
              <span className={styles.words}>{says}</span>
              <Button size="small" shortcut={shortcut} onClick={() => void directScreen(ending[what])}>
                {ends}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
