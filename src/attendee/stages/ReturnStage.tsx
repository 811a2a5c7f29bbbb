import { fromBefore, inOrderOfProgress } from '@core/actions/progress'
import { useState } from 'preact/hooks'
import type { View } from '../names'
import { usePage } from '../page-context'
import { FreeAction } from './returning/FreeAction'
import { OtherAction } from './returning/OtherAction'
import { OwnAction } from './returning/OwnAction'

/** What became of the actions of last time: this person's organisation's own, those that nobody leads, and the others. */
export function ReturnStage({ view }: { readonly view: View }) {
  const { state, words } = usePage()
  const { returning } = words
  const [openId, setOpenId] = useState<string | null>(null)
  const organisationId = state.personal?.organisationId ?? null
  const all = inOrderOfProgress(fromBefore(view.actions), view.heldOn, ({ leadId }) => leadId !== null)
  const mine = all.filter(({ leadId }) => leadId !== null && leadId === organisationId)
  const free = organisationId === null ? [] : all.filter(({ leadId }) => leadId === null)
  const supports = (action: (typeof all)[number]) => organisationId !== null && action.supporterIds.includes(organisationId)
  const rest = all.filter((action) => !mine.includes(action) && !free.includes(action))
  const others = [...rest.filter(supports), ...rest.filter((action) => !supports(action))]
  if (all.length === 0) return <p className="quiet">{returning.nothing}</p>
  return (
    <>
      {organisationId !== null && (
        <section>
          <h2>{returning.mine}</h2>
          {mine.length === 0 && <p className="quiet">{returning.none}</p>}
          <ul className="cards">
            {mine.map((action) => (
              <OwnAction
                key={action.id}
                action={action}
                view={view}
                open={action.id === openId}
                onOpen={() => setOpenId(action.id === openId ? null : action.id)}
              />
            ))}
          </ul>
        </section>
      )}
      {free.length > 0 && organisationId !== null && (
        <section>
          <h2>{returning.free}</h2>
          <ul className="cards">
            {free.map((action) => (
              <FreeAction key={action.id} action={action} view={view} organisationId={organisationId} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{returning.others}</h2>
          <ul className="cards">
            {others.map((action) => (
              <OtherAction key={action.id} action={action} view={view} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
