import { limits } from '@core/limits'
import { useKeptText } from '../kept/use-kept-text'
import { usePage } from '../page-context'
import { FailedCards } from './FailedCards'
import { ownPromises } from './promises/own-promises'
import { PromiseItem } from './promises/PromiseItem'

/** What one will do differently oneself: to promise in a few words, and to take back until the end. */
export function Commitments({ over = false }: { readonly over?: boolean }) {
  const { room, state, words } = usePage()
  const [text, write] = useKeptText('promise')
  const { commit } = words
  const promises = ownPromises(state)
  if (over && promises.length === 0) return null
  const left = limits.commitmentTextLength - text.trim().length
  return (
    <section>
      <h2>{over ? commit.mine : commit.heading}</h2>
      {!over && (
        <form
          className="card-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim() === '' || left < 0) return
            room.act({ type: 'makeCommitment', text: text.trim() })
            write('')
          }}
        >
          <label htmlFor="promise">{commit.label}</label>
          <textarea
            id="promise"
            rows={2}
            value={text}
            aria-describedby="promise-hint"
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
          <p id="promise-hint" className={left < 0 ? 'problem' : 'quiet'}>
            {left < 0 ? words.card.over(-left) : commit.hint}
          </p>
          <button type="submit" className="primary" aria-disabled={text.trim() === '' || left < 0}>
            {commit.send}
          </button>
        </form>
      )}
      <FailedCards />
      <ul className="cards">
        {[...promises].reverse().map((promise) => (
          <PromiseItem key={promise.key} promise={promise} asksContact={promise.contact !== ''} open={!over} />
        ))}
      </ul>
    </section>
  )
}
