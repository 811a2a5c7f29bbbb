import { meetAgain } from '../dates'
import type { View } from '../names'
import { usePage } from '../page-context'
import { ActStage } from './ActStage'
import { AgreementStage } from './AgreementStage'
import { Priorities } from './Priorities'

/** The plan, short enough for a phone. */
export function PlanSummary({ view }: { readonly view: View }) {
  const { words } = usePage()
  const { plan } = words
  const nextMeeting = meetAgain(view.details, words)
  return (
    <>
      <Priorities heading={plan.priorities} priorities={view.priorities} />
      {view.agreement.clauses.length > 0 && <AgreementStage view={view} />}
      {(view.actions.length > 0 || view.status === 'running') && <ActStage view={view} />}
      {view.decisions.length > 0 && (
        <section>
          <h2>{plan.decisions}</h2>
          <ul className="points">
            {view.decisions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {nextMeeting !== '' && (
        <section className="next">
          <h2>{plan.next}</h2>
          <p>{nextMeeting}</p>
        </section>
      )}
    </>
  )
}
