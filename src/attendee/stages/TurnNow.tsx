import { organisationName } from '../names'
import { usePage } from '../page-context'
import type { StageProps } from './StageBody'

/** Whose turn it is to be heard. Stands above the form, as the room listens before it writes. */
export function TurnNow({ view }: Pick<StageProps, 'view'>) {
  const { state, words } = usePage()
  const { turns } = words.room
  const [nowId, nextId] = view.turns
  const now = organisationName(view, nowId ?? null)
  const next = organisationName(view, nextId ?? null)
  const isOwn = nowId !== undefined && state.personal?.organisationId === nowId
  if (now === null) return null
  return (
    <section className={`card${isOwn ? ' mine' : ' plain'}`} aria-live="polite">
      <p className="pile-name">{turns.now(now)}</p>
      {isOwn && <p>{turns.yours}</p>}
      {next !== null && <p className="quiet">{turns.next(next)}</p>}
    </section>
  )
}
