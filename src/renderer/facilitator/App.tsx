import type { FacilitatorView } from '@core/views'
import type { PolisReport } from '@protocol/polis-export'
import type { Consultation } from '@core/consultation/consultation'
import type { Opened } from '@protocol/window-contract'
import { lazy, Suspense, useState } from 'react'
import { bridge } from '../shared/connection/bridge'
import { HoldingContext } from '../shared/connection/holding'
import { useView, watchView } from '../shared/connection/view-store'
import { windowHolding } from '../shared/connection/window-holding'
import { showToast } from '../shared/parts/toast-queue'
import { Toasts } from '../shared/parts/Toasts'
import { notOpenedInWords } from './app/opening-in-words'
import { importConversation } from './app/import-conversation'
import { atHome } from './home/HomeBar'
import { HomeScreen } from './home/HomeScreen'
import type { OpenAt } from './home/open-at'
import { useMoving } from './rehearsal/rehearsal'

const WorkshopScreen = lazy(async () => ({ default: (await import('./app/WorkshopScreen')).WorkshopScreen }))
const ImportedDialog = lazy(async () => ({ default: (await import('./home/ImportedDialog')).ImportedDialog }))

const holding = windowHolding()
const store = watchView<FacilitatorView>('facilitator')

/** The facilitator's window: home until a workshop is open, then that workshop. */
export function App() {
  const view = useView(store)
  const isMoving = useMoving()
  const [setAsideBytes, setSetAsideBytes] = useState(0)
  const [place, setPlace] = useState(atHome)
  /** Where in the plan whoever opened this workshop wants to be. */
  const [goTo, setGoTo] = useState<OpenAt['plan']>(null)
  const [imported, setImported] = useState<PolisReport | null>(null)

  const opened = (outcome: Opened) => {
    if (outcome.opened) setSetAsideBytes(outcome.setAsideBytes)
    else showToast({ text: notOpenedInWords(outcome), tone: 'bad' })
  }
  const bringIn = async (consultation: Consultation, report: PolisReport) => {
    setGoTo(null)
    const refused = await importConversation(consultation)
    if (refused === null) setImported(report)
    else showToast({ text: refused, tone: 'bad' })
  }

  return (
    <HoldingContext value={holding}>
      {view === null && !isMoving && (
        <HomeScreen
          place={place}
          onPlace={setPlace}
          onOpen={async ({ workshopId, plan }) => {
            setGoTo(plan)
            opened(await bridge.openWorkshop({ workshopId }))
          }}
          onCreate={async (request) => {
            setGoTo(null)
            opened(await bridge.createWorkshop(request))
          }}
          onImport={bringIn}
        />
      )}
      {view !== null && (
        <Suspense fallback={null}>
          <WorkshopScreen
            view={view}
            goTo={goTo}
            setAsideBytes={setAsideBytes}
            onNoticeRead={() => setSetAsideBytes(0)}
          />
        </Suspense>
      )}
      {imported !== null && (
        <Suspense fallback={null}>
          <ImportedDialog report={imported} onClose={() => setImported(null)} />
        </Suspense>
      )}
      <Toasts />
    </HoldingContext>
  )
}
