import { usePage } from '../page-context'
import { refusalInWords } from '../words/refusal-in-words'

/** Words that the laptop did not take: never thrown away but by the one who wrote them. */
export function FailedCards() {
  const { state, words, room } = usePage()
  const failed = state.outbox.failed.flatMap(({ id, why, act }) =>
    act.type === 'addCard' || act.type === 'makeCommitment' ? [{ id, why, act }] : [],
  )
  if (failed.length === 0) return null
  return (
    <ul className="cards">
      {failed.map(({ id, why, act }) => (
        <li key={id} className="card failed" role="alert">
          <p>{act.text}</p>
          <p className="problem">
            {words.save.failed} {refusalInWords(why, words)}
          </p>
          <div className="row">
            <button
              type="button"
              onClick={() => {
                room.dismiss(id)
                room.act(act)
              }}
            >
              {words.card.resend}
            </button>
            <button type="button" onClick={() => room.dismiss(id)}>
              {words.card.drop}
            </button>
          </div>
        </li>
      ))}
    </ul>
  )
}
