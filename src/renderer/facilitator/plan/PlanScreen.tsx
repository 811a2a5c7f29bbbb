import type { FacilitatorView } from '@core/views'
import type { Received } from '@protocol/received'
import { useAct } from '../../shared/parts/use-act'
import { PlanActions } from './actions/PlanActions'
import { useBroughtTo } from './actions/use-brought-to'
import { ClosedNotice } from './ClosedNotice'
import { LeftOut } from './LeftOut'
import { NextMeeting } from './NextMeeting'
import { PlanCover } from './PlanCover'
import { PlanLinks } from './PlanLinks'
import { PlanMissing } from './PlanMissing'
import { PlanNotes } from './PlanNotes'
import { PlanPriorities } from './PlanPriorities'
import styles from './PlanScreen.module.css'
import { PlanProgress } from './progress/PlanProgress'
import { PlanAgreement } from './promises/PlanAgreement'
import { PlanChecks } from './promises/PlanChecks'
import { PlanCommitments } from './promises/PlanCommitments'
import { PlanOffers } from './promises/PlanOffers'
import { PlanVoice } from './PlanVoice'
import { PlanVoices } from './PlanVoices'
import { PlanVotes } from './PlanVotes'
import { PlanWeb } from './PlanWeb'
import { languageOfRoom } from './saving/language-of-room'
import { SavePlan } from './saving/SavePlan'
import { usePlan } from './use-plan'

/** The plan in the order of its exports, to be read through and put right where it stands. */
export function PlanScreen({ view, goTo }: { view: Received<FacilitatorView>; goTo: string | null }) {
  const { plan, upToDate } = usePlan(view)
  useBroughtTo(goTo, plan !== null)
  const act = useAct(view)
  const open = view.status !== 'closed'
  return (
    <div className={styles.screen}>
      <div className={styles.tools}>
        <p>The plan, in the order in which it is saved. {open && 'Put right here what is not right yet.'}</p>
        <SavePlan plan={plan} language={languageOfRoom(view.participants.values())} />
      </div>
      <article className={styles.page} aria-label="The plan" aria-busy={!upToDate}>
        {!open && <ClosedNotice act={act} />}
        {plan !== null && (
          <>
            <PlanCover plan={plan} />
            <PlanPriorities plan={plan} />
            <PlanAgreement agreement={plan.agreement} />
            <PlanProgress view={view} act={act} />
            <PlanActions view={view} act={act} open={open} />
            <PlanCommitments commitments={plan.commitments} />
            <PlanOffers offers={plan.offers} />
            <PlanLinks links={plan.links} />
            <PlanMissing invitations={plan.invitations} />
            <PlanChecks plan={plan} />
            <PlanWeb plan={plan} />
            <PlanNotes notes={view.notes} priorities={view.priorities} act={act} open={open} />
            <PlanVotes plan={plan} sectorLabels={view.details.sectorLabels} />
            <PlanVoice plan={plan} />
            <PlanVoices voices={plan.voices} />
            <NextMeeting details={view.details} act={act} open={open} />
            <LeftOut {...plan.leftOut} />
          </>
        )}
      </article>
    </div>
  )
}
