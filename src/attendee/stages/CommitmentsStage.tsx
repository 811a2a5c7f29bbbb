import type { StageActivity } from '@core/agenda/agenda'
import type { AttendeeStage } from '@core/views'
import { usePage } from '../page-context'
import { FailedCards } from './FailedCards'
import { ownPromises, plainPromise } from './promises/own-promises'
import { PromiseForm } from './promises/PromiseForm'
import { PromiseItem } from './promises/PromiseItem'
import { Suggestion } from './promises/Suggestion'

export interface CommitmentsStageProps {
  readonly stage: AttendeeStage
  readonly activity: Extract<StageActivity, { readonly kind: 'commitments' }>
}

/** What one will do differently oneself: what is suggested, and in one's own words. */
export function CommitmentsStage({ stage, activity }: CommitmentsStageProps) {
  const { room, state, words, language } = usePage()
  const { suggestions, startsPrivate, asksContact } = activity
  const { promise: said } = words.promises
  const promises = ownPromises(state)
  const welshOf = (text: string) => stage.welsh?.words.find(({ en }) => en === text)?.cy ?? text
  const suggested = suggestions.map((text) => ({ text, welsh: welshOf(text) }))
  return (
    <>
      {suggested.length > 0 && (
        <section>
          <h2>{said.suggested}</h2>
          <p className="quiet">{said.suggestedHint}</p>
          <p className="quiet">{startsPrivate ? said.privateMeans : said.openMeans}</p>
          <ul className="cards">
            {suggested.map(({ text, welsh }) => (
              <Suggestion
                key={text}
                text={language === 'cy' ? welsh : text}
                promise={promises.find((one) => one.text === text || one.text === welsh)}
                startsPrivate={startsPrivate}
              />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{suggested.length > 0 ? said.own : words.commit.heading}</h2>
        <PromiseForm
          name="promise"
          label={words.commit.label}
          initial={{ ...plainPromise, text: '', private: startsPrivate }}
          asksContact={asksContact}
          submitLabel={words.commit.send}
          onSubmit={(details) => room.act({ type: 'makeCommitment', ...details })}
        />
      </section>
      <section>
        <h2>{words.commit.mine}</h2>
        <FailedCards />
        {promises.length === 0 && <p className="quiet">{said.none}</p>}
        <ul className="cards">
          {[...promises].reverse().map((promise) => (
            <PromiseItem key={promise.key} promise={promise} asksContact={asksContact} open />
          ))}
        </ul>
      </section>
    </>
  )
}
