import { toDo } from '@core/actions/progress'
import type { View } from '../names'
import { usePage } from '../page-context'
import { ActionItem } from './ActionItem'
import { ActionsByPriority } from './ActionsByPriority'

/** The actions as they are agreed: first those that this person's organisation leads, to say yes to. */
export function ActStage({ view }: { readonly view: View }) {
  const { words } = usePage()
  const mine = useOwnActions(view)
  const actions = toDo(view.actions)
  const others = actions.filter((action) => !mine.includes(action))
  return (
    <>
      {mine.length > 0 && (
        <section>
          <h2>{words.act.mine}</h2>
          <ul className="cards">
            {mine.map((action) => (
              <ActionItem key={action.id} action={action} view={view} mine={view.status === 'running'} />
            ))}
          </ul>
        </section>
      )}
      {(others.length > 0 || (mine.length === 0 && view.status === 'running')) && (
        <section>
          <h2>{words.act.heading}</h2>
          {actions.length === 0 && <p className="quiet">{words.act.none}</p>}
          <ActionsByPriority view={view} actions={others} />
        </section>
      )}
    </>
  )
}

/** The actions that this person's organisation leads; a resident has none. */
export function useOwnActions(view: View) {
  const { state } = usePage()
  const organisationId = state.personal?.organisationId ?? null
  return toDo(view.actions).filter(({ leadId }) => leadId !== null && leadId === organisationId)
}
