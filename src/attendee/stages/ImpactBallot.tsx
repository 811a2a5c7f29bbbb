import { useState } from 'preact/hooks'
import { usePage } from '../page-context'
import { placesOf, withPlace } from './own-vote'
import { BallotHead } from './BallotHead'
import type { BallotProps } from './ballot-props'
import { Scale } from './Scale'

/** One of the two answers, while the other one is missing. */
interface Begun {
  readonly impact?: number
  readonly effort?: number
}

/** For each option how much it would change and how hard it is. It counts once both are said. */
export function ImpactBallot({ options, choice, onChoice, saveMark, concernAbout }: BallotProps) {
  const { words } = usePage()
  const { vote, voting } = words
  const [begun, setBegun] = useState<ReadonlyMap<string, Begun>>(new Map())
  const placed = placesOf(choice)

  const say = (optionId: string, changes: Begun) => {
    const { impact, effort } = { ...begun.get(optionId), ...placed.get(optionId), ...changes }
    if (impact !== undefined && effort !== undefined) return onChoice(withPlace(choice, optionId, { impact, effort }))
    setBegun(new Map(begun).set(optionId, { ...begun.get(optionId), ...changes }))
  }

  return (
    <>
      <BallotHead answered={placed.size} all={options.length} saveMark={saveMark} />
      <ul className="options">
        {options.map((option) => {
          const place = placed.get(option.id)
          const { impact, effort }: Begun = place ?? begun.get(option.id) ?? {}
          const isBegun = place === undefined && (impact ?? effort) !== undefined
          return (
            <li key={option.id} className={place === undefined ? 'option column' : 'option column given'}>
              <span className="option-name">{option.name}</span>
              <div role="group" aria-label={option.name}>
                <Scale
                  label={voting.impact}
                  labelShown
                  lowest={voting.impactEnds[0]}
                  highest={voting.impactEnds[1]}
                  value={impact ?? null}
                  onChange={(value) => say(option.id, { impact: value })}
                />
                <Scale
                  label={voting.effort}
                  labelShown
                  lowest={voting.effortEnds[0]}
                  highest={voting.effortEnds[1]}
                  value={effort ?? null}
                  onChange={(value) => say(option.id, { effort: value })}
                />
              </div>
              {isBegun && <p className="quiet">{voting.bothNeeded}</p>}
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
