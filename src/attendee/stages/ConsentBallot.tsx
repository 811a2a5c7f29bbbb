import { consents, type Consent } from '@core/voting/voting'
import { usePage } from '../page-context'
import { consentsOf, withConsent } from './own-vote'
import { BallotHead } from './BallotHead'
import type { BallotProps } from './ballot-props'

const signs: Readonly<Record<Consent, string>> = { consent: '✓', concern: '!', 'stand-aside': '–' }

/** For each option: can I live with it? */
export function ConsentBallot({ options, choice, onChoice, saveMark, concernAbout }: BallotProps) {
  const { words } = usePage()
  const { vote, voting } = words
  const given = consentsOf(choice)
  return (
    <>
      <BallotHead answered={given.size} all={options.length} saveMark={saveMark} />
      <p className="quiet">{voting.consentHint}</p>
      <ul className="options">
        {options.map((option) => {
          const current = given.get(option.id)
          return (
            <li key={option.id} className={current === undefined ? 'option column' : 'option column given'}>
              <span className="option-name">{option.name}</span>
              <div className="answers" role="group" aria-label={option.name}>
                {consents.map((answer) => (
                  <button
                    key={answer}
                    type="button"
                    aria-pressed={current === answer}
                    onClick={() => onChoice(withConsent(choice, option.id, answer))}
                  >
                    <span aria-hidden>{signs[answer]}</span> {voting.consents[answer]}
                  </button>
                ))}
              </div>
              {concernAbout(option, current === 'concern')}
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
