import { useEffect, useRef } from 'preact/hooks'
import { usePage } from '../page-context'
import { rankingOf, withRank, type Option } from './own-vote'
import { BallotHead } from './BallotHead'
import type { BallotProps } from './ballot-props'

/** Puts options in order, the best first, by pressing them one after the other. */
export function RankingBallot({ options, choice, onChoice, saveMark, concernAbout }: BallotProps) {
  const { words, say } = usePage()
  const { vote, voting } = words
  const byId = new Map(options.map((option) => [option.id, option]))
  const ranked = rankingOf(choice)
  const order = ranked.join()
  const unranked = options.filter(({ id }) => !ranked.includes(id))
  const next = ranked.length + 1

  const pressedRef = useRef<Element | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const waiting = useRef<HTMLUListElement>(null)
  // What moves loses the focus, and what goes takes it along.
  useEffect(() => {
    const pressed = pressedRef.current
    pressedRef.current = null
    if (!(pressed instanceof HTMLElement) || document.activeElement !== document.body) return
    const target = pressed.isConnected ? pressed : (waiting.current?.querySelector('button') ?? heading.current)
    target?.focus({ preventScroll: true })
  }, [order])

  /** `place` counts from 1; 0 takes it out. */
  const put = ({ id, name }: Option, place: number) => {
    pressedRef.current = document.activeElement
    onChoice(withRank(choice, id, place === 0 ? null : place - 1))
    if (place > 0) say(voting.isNow(name, place))
  }
  return (
    <>
      <BallotHead answered={ranked.length} all={options.length} saveMark={saveMark} />
      <p className="quiet">{voting.rankHint}</p>
      <h2 ref={heading} tabIndex={-1}>
        {voting.ranked}
      </h2>
      {ranked.length === 0 && <p className="quiet">{voting.nothingRanked}</p>}
      <ol className="options">
        {ranked.map((id, index) => {
          const option = byId.get(id)
          if (option === undefined) return null
          const place = index + 1
          return (
            <li key={id} className="option given">
              <span className="rank">{voting.place(place)}</span>
              <span className="option-name">{option.name}</span>
              <span className="stepper">
                <button
                  type="button"
                  aria-label={voting.up(option.name)}
                  aria-disabled={place === 1}
                  onClick={() => place > 1 && put(option, place - 1)}
                >
                  <span aria-hidden>↑</span>
                </button>
                <button
                  type="button"
                  aria-label={voting.down(option.name)}
                  aria-disabled={place === ranked.length}
                  onClick={() => place < ranked.length && put(option, place + 1)}
                >
                  <span aria-hidden>↓</span>
                </button>
                <button type="button" aria-label={voting.out(option.name)} onClick={() => put(option, 0)}>
                  <span aria-hidden>✕</span>
                </button>
              </span>
              {concernAbout(option)}
            </li>
          )
        })}
      </ol>
      {unranked.length > 0 && <h2>{voting.unranked}</h2>}
      <ul ref={waiting} className="options">
        {unranked.map((option) => (
          <li key={option.id} className="option">
            <button
              type="button"
              className="put"
              aria-label={voting.rank(option.name, next)}
              onClick={() => put(option, next)}
            >
              <span className="rank next">{voting.place(next)}</span>
              <span className="option-name">{option.name}</span>
            </button>
            {concernAbout(option)}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {vote.secret} {vote.ownOrder}
      </p>
    </>
  )
}
