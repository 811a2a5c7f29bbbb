import { dueTimeOf } from '@core/across/due'
import type { Consultation } from '@core/consultation/consultation'
import type { PolisReport } from '@protocol/polis-export'
import type { Requests } from '@protocol/window-contract'
import { FileUp, Plus } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { Banner } from '../../shared/parts/Banner'
import { Button } from '../../shared/parts/Button'
import { classNames } from '../../shared/parts/class-names'
import { localDate } from '../../shared/acting/due-in-words'
import { type OpenActions, useOpenActions } from './across/use-open-actions'
import { HomeBar, type HomePlace, type HomeView } from './HomeBar'
import styles from './HomeScreen.module.css'
import type { OpenAt } from './open-at'
import { unreadableInWords } from './unreadable-in-words'
import type { Choice } from './starting-choice'
import { OpenWorkshopFile } from './OpenWorkshopFile'
import { useHome } from './use-home'
import { WaysSection } from './ways/WaysSection'
import { Welcome } from './Welcome'
import { workshopActs } from './workshop-acts'
import { WorkshopList } from './WorkshopList'

const NewWorkshopDialog = lazy(async () => ({ default: (await import('./NewWorkshopDialog')).NewWorkshopDialog }))
const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog')).ImportDialog }))

const ActionsView = lazy(async () => ({ default: (await import('./across/ActionsView')).ActionsView }))
const SearchResults = lazy(async () => ({ default: (await import('./across/SearchResults')).SearchResults }))

const Organisations = lazy(async () => ({ default: (await import('../organisations/Organisations')).Organisations }))

const titles: Readonly<Record<HomeView, string>> = {
  workshops: 'Workshops',
  actions: 'Actions from all workshops',
  organisations: 'Who works with whom',
}

export interface HomeScreenProps {
  readonly place: HomePlace
  readonly onPlace: (place: HomePlace) => void
  readonly onOpen: (at: OpenAt) => void
  readonly onCreate: (request: Requests['createWorkshop']) => void
  readonly onImport: (consultation: Consultation, report: PolisReport) => void
}

/** Every workshop on this computer, and the ways to make a new one. */
export function HomeScreen({ place, onPlace, onOpen, onCreate, onImport }: HomeScreenProps) {
  const { home, readAgain } = useHome()
  const actions = useOpenActions(home)
  const found = useRef<HTMLDivElement>(null)
  const [dialog, setDialog] = useState<'none' | 'new' | 'import'>('none')
  /** What the dialog for a new workshop starts with. */
  const [start, setStart] = useState<Choice | null>(null)
  const close = () => setDialog('none')
  const startNew = (choice: Choice | null) => {
    setStart(choice)
    setDialog('new')
  }

  const { duplicate, remove } = workshopActs(readAgain)
  const isSearching = place.typed.trim() !== ''

  return (
    <div className={styles.screen}>
      <HomeBar
        place={place}
        onPlace={onPlace}
        overdue={overdueOf(actions)}
        onGoToFound={() => found.current?.querySelector('button')?.focus()}
        isEmpty={home === null || home.workshops.length === 0}
      />
      {home !== null && (
        <main className={classNames(styles.main, place.view === 'organisations' && !isSearching && styles.wide)}>
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
                <h1 className={styles.title}>{isSearching ? 'Search' : titles[place.view]}</h1>
                {place.view === 'workshops' && !isSearching && (
                  <div className={styles.actions}>
                    <OpenWorkshopFile onChanged={readAgain} />
                    <Button icon={FileUp} onClick={() => setDialog('import')}>
                      Import a Polis conversation
                    </Button>
                    <Button variant="primary" icon={Plus} onClick={() => startNew(null)}>
                      New workshop
                    </Button>
                  </div>
                )}
              </div>
              <Suspense fallback={null}>
                {isSearching ? (
                  <SearchResults ref={found} typed={place.typed} onOpen={onOpen} />
                ) : (
                  {
                    workshops: null,
                    actions: (
                      <ActionsView
                        actions={actions}
                        choice={place.choice}
                        onChoice={(choice) => onPlace({ ...place, choice })}
                        onOpen={onOpen}
                      />
                    ),
                    organisations: <Organisations />,
                  }[place.view]
                )}
              </Suspense>
              {place.view === 'workshops' && !isSearching && (
                <WorkshopList
                  workshops={home.workshops}
                  onOpen={(workshopId) => onOpen({ workshopId, plan: null })}
                  onDuplicate={(workshop) => void duplicate(workshop)}
                  onDelete={(workshop) => void remove(workshop)}
                  onReturn={({ id }) => startNew({ ...home.returnMeeting, from: 'return', id })}
                />
              )}
            </>
          )}
          {place.view === 'workshops' && !isSearching && (
            <WaysSection home={home} onStart={startNew} onChanged={readAgain} />
          )}
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

function overdueOf(actions: OpenActions): number {
  if (actions.state !== 'answered') return 0
  const today = localDate(new Date())
  return actions.answer.actions.filter(({ due, rehearsal }) => !rehearsal && dueTimeOf(due, today) === 'overdue').length
}
