import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { lazy, Suspense, useDeferredValue, useEffect, useRef, useState } from 'react'
import { AsksFirst } from '../../shared/ask-first/AsksFirst'
import { Banner } from '../../shared/parts/Banner'
import { Button } from '../../shared/parts/Button'
import { ErrorBoundary } from '../../shared/parts/ErrorBoundary'
import { bridge } from '../../shared/connection/bridge'
import { ShortcutScope } from '../../shared/shortcuts/ShortcutScope'
import { RehearsalBar } from '../rehearsal/RehearsalBar'
import { ScreenKeys } from '../screen/ScreenKeys'
import { Spotlights } from '../screen/Spotlights'
import { ScreenStrip } from '../screen/ScreenStrip'
import type { OpenAt } from '../home/open-at'
import { setAsideInWords } from './opening-in-words'
import { TopBar } from './TopBar'
import { useNotices } from './use-notices'
import { useStep } from './use-step'
import styles from './WorkshopScreen.module.css'

const PrepareScreen = lazy(async () => ({ default: (await import('../prepare/PrepareScreen')).PrepareScreen }))
const RunScreen = lazy(async () => ({ default: (await import('../run/RunScreen')).RunScreen }))
const PlanScreen = lazy(async () => ({ default: (await import('../plan/PlanScreen')).PlanScreen }))

export interface WorkshopScreenProps {
  readonly view: Received<FacilitatorView>
  /** Where in its plan it was opened; null where it is opened where its work goes on. */
  readonly goTo: OpenAt['plan']
  /** Bytes of an unfinished write that opening found; 0 where all was well. */
  readonly setAsideBytes: number
  readonly onNoticeRead: () => void
}

/** An open workshop: its bar, and the step that the facilitator is in. */
export function WorkshopScreen({ view, goTo, setAsideBytes, onNoticeRead }: WorkshopScreenProps) {
  const [step, setStep] = useStep(view.status, goTo === null ? null : 'plan')
  // The screen before stays until the next one is loaded: never an empty page between them.
  const drawnStep = useDeferredValue(step)
  const main = useFocusAfter(drawnStep)
  const { storageFailed, projectorShown } = useNotices()
  const [leaving, setLeaving] = useState(false)
  const goHome = async () => {
    setLeaving(true)
    await bridge.leaveWorkshop({})
    setLeaving(false)
  }

  return (
    <ShortcutScope>
      <AsksFirst view={view}>
        <ScreenKeys projectorShown={projectorShown} />
        <div className={styles.screen}>
          <TopBar
            view={view}
            step={step}
            onStep={setStep}
            projectorShown={projectorShown}
            onHome={() => void goHome()}
            leaving={leaving}
          />
          <RehearsalBar />
          {storageFailed && (
            <Banner
              tone="loud"
              title="The disk refused to save. Nothing more can be changed here."
              actions={<Button onClick={() => void goHome()}>Back to Home</Button>}
            >
              <p>Everything confirmed before is safe. Free some space or check the disk, then open the workshop again.</p>
            </Banner>
          )}
          {setAsideBytes > 0 && (
            <div className={styles.notice}>
              <Banner
                tone="info"
                title="The app stopped suddenly last time."
                actions={
                  <Button size="small" onClick={onNoticeRead}>
                    Understood
                  </Button>
                }
              >
                <p>{setAsideInWords(setAsideBytes)}</p>
              </Banner>
            </div>
          )}
          <ScreenStrip view={view} />
          <main ref={main} tabIndex={-1} className={styles.main}>
            <Spotlights>
              <Suspense fallback={null}>
                <ErrorBoundary key={drawnStep}>
                  {drawnStep === 'prepare' && <PrepareScreen view={view} onRun={() => setStep('run')} />}
                  {drawnStep === 'run' && <RunScreen view={view} />}
                  {drawnStep === 'plan' && <PlanScreen view={view} goTo={goTo?.actionId ?? null} />}
                </ErrorBoundary>
              </Suspense>
            </Spotlights>
          </main>
        </div>
      </AsksFirst>
    </ShortcutScope>
  )
}

/** Where the button that led to another step went away with the last one, the keyboard goes on in what is new. */
function useFocusAfter(step: string) {
  const main = useRef<HTMLElement>(null)
  const last = useRef(step)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    if (document.activeElement === document.body) main.current?.focus()
  }, [step])
  return main
}
