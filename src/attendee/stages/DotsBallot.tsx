import type { VoteMethod } from '@core/voting/voting'
import { usePage } from '../page-context'
import { dotsGiven, dotsOf, withDots } from './own-vote'
import type { BallotProps } from './ballot-props'

export interface DotsBallotProps extends BallotProps {
  readonly method: Extract<VoteMethod, { readonly type: 'dots' }>
}

/** Gives dots. Every change is saved at once. */
export function DotsBallot({ options, choice, onChoice, method, saveMark, concernAbout }: DotsBallotProps) {
  const { words, say } = usePage()
  const { vote } = words
  const given = dotsOf(choice)
  const left = method.dots - dotsGiven(choice)
  const most = method.mostAnOption ?? method.dots

  const give = (optionId: string, count: number) => {
    const next = withDots(choice, optionId, count)
    onChoice(next)
    say(vote.dotsLeft(method.dots - dotsGiven(next), method.dots))
  }

  return (
    <>
      <div className="purse">
        <p className="left">
          <span className="dots" aria-hidden>
            {Array.from({ length: method.dots }, (_, index) => (
              <i key={index} className={index < left ? 'full' : ''} />
            ))}
          </span>
          {vote.dotsLeft(left, method.dots)}
        </p>
        {saveMark}
      </div>
      <p className="quiet">
        {!method.stacking ? vote.one : most < method.dots ? vote.most(most) : vote.many} {left === 0 && vote.noneLeft}
      </p>
      <ul className="options">
        {options.map((option) => {
          const { id, name } = option
          const count = given.get(id) ?? 0
          return (
            <li key={id} className={count > 0 ? 'option given' : 'option'}>
              <span className="option-name">{name}</span>
              {method.stacking ? (
                <span className="stepper">
                  <button type="button" aria-label={vote.take(name)} aria-disabled={count === 0} onClick={() => count > 0 && give(id, count - 1)}>
                    <span aria-hidden>−</span>
                  </button>
                  <span className="count">
                    {count}
                    <span className="visually-hidden"> {vote.dots(count)}</span>
                  </span>
                  <button
                    type="button"
                    aria-label={vote.add(name)}
                    aria-disabled={left === 0 || count >= most}
                    onClick={() => left > 0 && count < most && give(id, count + 1)}
                  >
                    <span aria-hidden>+</span>
                  </button>
                </span>
              ) : (
                <button
                  type="button"
                  className="dot"
                  aria-label={vote.give(name)}
                  aria-pressed={count > 0}
                  aria-disabled={count === 0 && left === 0}
                  onClick={() => (count > 0 || left > 0) && give(id, count > 0 ? 0 : 1)}
                >
                  <span aria-hidden>{count > 0 ? '●' : '+'}</span>
                </button>
              )}
              {concernAbout(option)}
            </li>
          )
        })}
      </ul>
      <p className="quiet">
        {vote.secret} {vote.ownOrder}
      </p>
    </>
  )
}
