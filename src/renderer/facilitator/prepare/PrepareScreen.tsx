import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { useRef } from 'react'
import { Banner } from '../../shared/parts/Banner'
import { Button } from '../../shared/parts/Button'
import { useAct } from '../../shared/parts/use-act'
import { AboutSection } from './AboutSection'
import { AgendaSection } from './agenda/AgendaSection'
import { Contents, type SectionId } from './Contents'
import { OrganisationsSection } from './organisations/OrganisationsSection'
import styles from './PrepareScreen.module.css'

export interface PrepareScreenProps {
  readonly view: Received<FacilitatorView>
  /** Goes to the step Run. */
  readonly onRun: () => void
}

/** Everything that is set before people arrive, on one page with its contents at the side. */
export function PrepareScreen({ view, onRun }: PrepareScreenProps) {
  const act = useAct(view)
  const page = useRef<HTMLDivElement>(null)
  const first = view.stages[0]

  const start = async () => {
    if (view.status !== 'preparing') return onRun()
    if (first === undefined) return
    const outcome = await act({ type: 'enterStage', stageId: first.id })
    if (outcome.accepted) onRun()
  }
  const goTo = (id: SectionId) => {
    const section = page.current?.querySelector<HTMLElement>(`#${id}`)
    section?.scrollIntoView({ block: 'start', behavior: 'smooth' })
    section?.focus({ preventScroll: true })
  }

  return (
    <div ref={page} className={styles.screen}>
      <Contents view={view} onGoTo={goTo} onStart={() => void start()} />
      <div className={styles.sections}>
        {view.status === 'closed' && (
          <Banner
            tone="info"
            title="This workshop is closed."
            actions={
              <Button size="small" onClick={() => void act({ type: 'reopenWorkshop' })}>
                Reopen it
              </Button>
            }
          >
            <p>It can be read here. Reopen it to change something.</p>
          </Banner>
        )}
        <AboutSection view={view} />
        <AgendaSection view={view} />
        <OrganisationsSection view={view} />
      </div>
    </div>
  )
}
