import { usePage } from '../page-context'
import { refusalInWords } from '../words/refusal-in-words'
import { MissingForm } from './missing/MissingForm'
import { MissingItem } from './missing/MissingItem'
import { missingOf } from './missing/own-invitations'
import type { StageProps } from './StageBody'

/** Who is not here and should be; everybody's are seen at once, so that somebody says that they will ask. */
export function MissingStage({ view, stage }: StageProps) {
  const { room, state, words } = usePage()
  const { missing } = words.room
  const all = missingOf(view.invitations, state)
  const failed = state.outbox.failed.flatMap(({ id, why, act }) =>
    act.type === 'addInvitation' ? [{ id, why, act }] : [],
  )
  return (
    <>
      <MissingForm stageId={stage.id} />
      <section>
        <h2>{missing.heading}</h2>
        {all.length === 0 && <p className="quiet">{missing.none}</p>}
        <ul className="cards">
          {failed.map(({ id, why, act }) => (
            <li key={id} className="card failed" role="alert">
              <p>{act.who}</p>
              <p className="problem">
                {words.save.failed} {refusalInWords(why, words)}
              </p>
              <button type="button" onClick={() => room.dismiss(id)}>
                {words.card.drop}
              </button>
            </li>
          ))}
          {[...all].reverse().map((one) => (
            <MissingItem key={one.key} one={one} />
          ))}
        </ul>
      </section>
    </>
  )
}
