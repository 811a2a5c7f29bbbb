import { usePage } from '../page-context'
import { ratingsOf, withRating } from './own-vote'
import { BallotHead } from './BallotHead'
import type { BallotProps } from './ballot-props'
import { Scale } from './Scale'

/** Rates each option from 1 to 5. */
export function RatingBallot({ options, choice, onChoice, saveMark, concernAbout }: BallotProps) {
  const { words } = usePage()
  const { vote, voting } = words
  const given = ratingsOf(choice)
  return (
    <>
      <BallotHead answered={given.size} all={options.length} saveMark={saveMark} />
      <p className="quiet">{voting.rateHint}</p>
      <ul className="options">
        {options.map((option) => (
          <li key={option.id} className={given.has(option.id) ? 'option column given' : 'option column'}>
            <span className="option-name">{option.name}</span>
            <Scale
              label={voting.rate(option.name)}
              lowest={voting.lowest}
              highest={voting.highest}
              value={given.get(option.id) ?? null}
              onChange={(rating) => onChoice(withRating(choice, option.id, rating))}
            />
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
