import type { StartingPoint } from '@protocol/library'
import type { Home } from '@protocol/window-contract'
import { FolderOpen } from 'lucide-react'
import { bridge } from '../../../shared/connection/bridge'
import { Banner } from '../../../shared/parts/Banner'
import { Button } from '../../../shared/parts/Button'
import { showToast } from '../../../shared/parts/toast-queue'
import type { Choice } from '../starting-choice'
import { notOpenedWayInWords, savedWayInWords } from './way-files-in-words'
import { WayItem } from './WayItem'
import styles from './WaysSection.module.css'

export interface WaysSectionProps {
  readonly home: Home
  readonly onStart: (choice: Choice) => void
  /** Something about the own ways changed. */
  readonly onChanged: () => Promise<void>
}

/** The ways of working to start from: the app's own, and beside them those of the facilitator. */
export function WaysSection({ home, onStart, onChanged }: WaysSectionProps) {
  const openFile = async () => {
    const outcome = await bridge.openWayFile({})
    if (outcome.opened) {
      await onChanged()
      return showToast({ text: `“${outcome.name}” was added to your ways of working.`, tone: 'good' })
    }
    const words = notOpenedWayInWords(outcome)
    if (words !== null) showToast({ text: words, tone: 'bad' })
  }
  const saveFile = async ({ id, name }: StartingPoint) => {
    const said = savedWayInWords(await bridge.saveWayAsFile({ wayId: id }), name)
    if (said !== null) showToast(said)
  }
  const remove = async ({ id, name }: StartingPoint) => {
    const isDeleted = await isDone(bridge.deleteWay({ wayId: id }))
    await onChanged()
    if (!isDeleted) return showToast({ text: `The disk refused to delete “${name}”. It is still here.`, tone: 'bad' })
    const restore = async () => {
      const isRestored = await isDone(bridge.restoreWay({ wayId: id }))
      await onChanged()
      if (!isRestored) showToast({ text: `The disk refused to bring “${name}” back. Try it once more.`, tone: 'bad' })
    }
    showToast({ text: `“${name}” was deleted.`, action: { label: 'Undo', onAct: () => void restore() } })
  }

  return (
    <section aria-labelledby="ways-title" className={styles.section}>
      <div className={styles.heading}>
        <h2 id="ways-title" className={styles.title}>
          Ways of working
        </h2>
        <Button variant="quiet" icon={FolderOpen} onClick={() => void openFile()}>
          Open one from a file
        </Button>
      </div>
      <ul aria-label="Ways of working" className={styles.list}>
        {home.waysOfWorking.map((way) => (
          <WayItem key={way.id} way={way} onStart={() => onStart({ ...way, from: 'way-of-working' })} />
        ))}
        {home.ownWays.map((way) => (
          <WayItem
            key={way.id}
            way={way}
            onStart={() => onStart({ ...way, from: 'own-way' })}
            own={{ onSaveFile: () => void saveFile(way), onDelete: () => void remove(way) }}
          />
        ))}
      </ul>
      {home.unreadableWays.length > 0 && (
        <Banner tone="warn" title="A way of working of yours could not be read">
          <p>It was left as it is. Perhaps a newer version of Roundtable wrote it.</p>
          {home.unreadableWays.map((path) => (
            <p key={path} className={styles.path}>
              {path}
            </p>
          ))}
        </Banner>
      )}
    </section>
  )
}

/** Whether main did what it was asked; the disk may have refused. */
function isDone(asked: Promise<null>): Promise<boolean> {
  return asked.then(
    () => true,
    () => false,
  )
}
