import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { lazy, Suspense, useState } from 'react'
import { Banner } from '../../shared/parts/Banner'
import { Button } from '../../shared/parts/Button'
import { ErrorBoundary } from '../../shared/parts/ErrorBoundary'
import { bridge } from '../../shared/connection/bridge'
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
  /** Bytes of an unfinished write that opening found; 0 where all was well. */
  readonly setAsideBytes: number
  readonly onNoticeRead: () => void
}

/** An open workshop: its bar, and the step that the facilitator is in. */
export function WorkshopScreen({ view, setAsideBytes, onNoticeRead }: WorkshopScreenProps) {
  const [step, setStep] = useStep(view.status)
  const { storageFailed, projectorShown } = useNotices()
  const [leaving, setLeaving] = useState(false)
  const goHome = async () => {
    setLeaving(true)
    await bridge.leaveWorkshop({})
    setLeaving(false)
  }

  return (
    <div className={styles.screen}>
      <TopBar
        view={view}
        step={step}
        onStep={setStep}
        projectorShown={projectorShown}
        onHome={() => void goHome()}
        leaving={leaving}
      />
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
      <main className={styles.main}>
        <ErrorBoundary key={step}>
          <Suspense fallback={null}>
            {step === 'prepare' && <PrepareScreen view={view} onRun={() => setStep('run')} />}
            {step === 'run' && <RunScreen view={view} projectorShown={projectorShown} />}
            {step === 'plan' && <PlanScreen view={view} />}
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  )
}
