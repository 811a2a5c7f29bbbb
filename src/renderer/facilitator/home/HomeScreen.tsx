import type { Consultation } from '@core/consultation/consultation'
import type { WorkshopSummary } from '@protocol/library'
import type { PolisReport } from '@protocol/polis-export'
import type { Requests } from '@protocol/window-contract'
import { FileUp, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { bridge } from '../../shared/connection/bridge'
import { Banner } from '../../shared/parts/Banner'
import { Button } from '../../shared/parts/Button'
import { ThemeSwitch } from '../../shared/parts/ThemeSwitch'
import { showToast } from '../../shared/parts/toast-queue'
import styles from './HomeScreen.module.css'
import { unreadableInWords } from './unreadable-in-words'
import type { Choice } from './starting-choice'
import { OpenWorkshopFile } from './OpenWorkshopFile'
import { useHome } from './use-home'
import { WaysSection } from './ways/WaysSection'
import { Welcome } from './Welcome'
import { WorkshopList } from './WorkshopList'

const NewWorkshopDialog = lazy(async () => ({ default: (await import('./NewWorkshopDialog')).NewWorkshopDialog }))
const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog')).ImportDialog }))

export interface HomeScreenProps {
  readonly onOpen: (workshopId: string) => void
  readonly onCreate: (request: Requests['createWorkshop']) => void
  readonly onImport: (consultation: Consultation, report: PolisReport) => void
}

/** Every workshop on this computer, and the ways to make a new one. */
export function HomeScreen({ onOpen, onCreate, onImport }: HomeScreenProps) {
  const { home, readAgain } = useHome()
  const [dialog, setDialog] = useState<'none' | 'new' | 'import'>('none')
  /** What the dialog for a new workshop starts with. */
  const [start, setStart] = useState<Choice | null>(null)
  const close = () => setDialog('none')
  const startNew = (choice: Choice | null) => {
    setStart(choice)
    setDialog('new')
  }

  const duplicate = async ({ id, title }: WorkshopSummary) => {
    const copy = await bridge.duplicateWorkshop({ workshopId: id })
    await readAgain()
    if (copy === null) showToast({ text: `“${title}” could not be copied. It was left as it is.`, tone: 'bad' })
    else showToast({ text: `“${title}” was copied.`, tone: 'good' })
  }
  const remove = async ({ id, title }: WorkshopSummary) => {
    const isDeleted = await isDone(bridge.deleteWorkshop({ workshopId: id }))
    await readAgain()
    if (!isDeleted) return showToast({ text: `The disk refused to delete “${title}”. It is still here.`, tone: 'bad' })
    const restore = async () => {
      const isRestored = await isDone(bridge.restoreWorkshop({ workshopId: id }))
      await readAgain()
      if (!isRestored)
        showToast({ text: `The disk refused to bring “${title}” back. Nothing of it is lost.`, tone: 'bad' })
    }
    showToast({ text: `“${title}” was deleted.`, action: { label: 'Undo', onAct: () => void restore() } })
  }

  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <p className={styles.name}>Roundtable</p>
        <ThemeSwitch />
      </header>
      {home !== null && (
        <main className={styles.main}>
          {home.workshops.length === 0 ? (
            <Welcome
              sample={home.samples[0] ?? null}
              onNew={() => startNew(null)}
              onImport={() => setDialog('import')}
              onTakenIn={readAgain}
              onSample={({ id, name }) => onCreate({ from: 'sample', id, title: name })}
            />
          ) : (
            <>
              <div className={styles.heading}>
                <h1 className={styles.title}>Workshops</h1>
                <div className={styles.actions}>
                  <OpenWorkshopFile onChanged={readAgain} />
                  <Button icon={FileUp} onClick={() => setDialog('import')}>
                    Import a Polis conversation
                  </Button>
                  <Button variant="primary" icon={Plus} onClick={() => startNew(null)}>
                    New workshop
                  </Button>
                </div>
              </div>
              <WorkshopList
                workshops={home.workshops}
                onOpen={onOpen}
                onDuplicate={(workshop) => void duplicate(workshop)}
                onDelete={(workshop) => void remove(workshop)}
                onReturn={({ id }) => startNew({ ...home.returnMeeting, from: 'return', id })}
              />
            </>
          )}
          <WaysSection home={home} onStart={startNew} onChanged={readAgain} />
          {home.unreadable.map(({ id, folder, what }) => (
            <Banner key={id} tone="warn" title="A workshop could not be read">
              <p>{unreadableInWords(what)}</p>
              <p>
                They were left as they are, in <span className={styles.folder}>{folder}</span>: copy it before anything
                else.
              </p>
            </Banner>
          ))}
        </main>
      )}
      <Suspense fallback={null}>
        {home !== null && dialog === 'new' && (
          <NewWorkshopDialog home={home} start={start} onClose={close} onCreate={onCreate} />
        )}
        {dialog === 'import' && <ImportDialog onClose={close} onImport={onImport} />}
      </Suspense>
    </div>
  )
}

/** Whether main did what it was asked; the disk may have refused. */
function isDone(asked: Promise<null>): Promise<boolean> {
  return asked.then(
    () => true,
    () => false,
  )
}
