import type { ProjectedAction } from '@core/views'
import type { View } from '../../names'
import { usePage } from '../../page-context'
import { SaveMark } from '../../parts/SaveMark'
import { notTaken, saidToday } from './own-news'
import { ReturnFacts } from './ReturnFacts'
import { StatusWord } from './StatusWord'
import { UpdateForm } from './UpdateForm'

export interface OwnActionProps {
  readonly action: ProjectedAction
  readonly view: View
  readonly open: boolean
  readonly onOpen: () => void
}

/** An action of this person's organisation: how it stands, and once it is opened, where they say how it goes. */
export function OwnAction({ action, view, open, onOpen }: OwnActionProps) {
  const { state, words } = usePage()
  const { returning } = words
  const said = saidToday(action, state)
  const refused = notTaken(action, state)
  const id = `update-${action.id}`
  return (
    <li className="card mine">
      <h3 className="opener">
        <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={onOpen}>
          <span aria-hidden className="arrow">
            {open ? '▾' : '▸'}
          </span>
          <span>{action.text}</span>
        </button>
      </h3>
      <ReturnFacts action={action} view={view} />
      <p className="tag">
        <StatusWord status={said?.status ?? action.status} /> · {said === null ? returning.unheard : returning.heard}
      </p>
      <SaveMark saved={false} about={(act) => act.type === 'updateAction' && act.actionId === action.id} />
      {open && (
        <div id={id}>
          <UpdateForm key={refused === null ? 'said' : 'refused'} action={action} said={refused ?? said} onDone={onOpen} />
        </div>
      )}
    </li>
  )
}
