import { limits } from '@core/limits'
import type { PersonalView } from '@core/views'
import { useKeptText } from '../kept/use-kept-text'
import type { View } from '../names'
import { usePage } from '../page-context'
import { SaveMark } from '../parts/SaveMark'
import { offeredLanguages, wordsIn } from '../words/languages'

/** What today is for, and what helps one to take part: told to the facilitator alone. */
export function WelcomeStage({ view }: { readonly view: View }) {
  const { state, words } = usePage()
  return (
    <>
      <p className="quiet">{words.welcome.hello}</p>
      {view.details.purpose !== '' && (
        <section>
          <h2>{words.welcome.about}</h2>
          <p>{view.details.purpose}</p>
        </section>
      )}
      {state.personal !== null && <Access told={state.personal.access} />}
    </>
  )
}

function Access({ told }: { readonly told: PersonalView['access'] }) {
  const { room, state, words, choose } = usePage()
  const { access } = words.room
  // What is on its way counts as told: the fields do not jump back while it travels.
  const underway = [...state.outbox.settled, ...state.outbox.queue].flatMap(({ act }) =>
    act.type === 'tellAccess' ? [act.access] : [],
  )
  const { language, accessNeeds } = underway.reduce((before, one) => ({ ...before, ...one }), told)
  const [needs, write, forget] = useKeptText('access', accessNeeds)
  const left = limits.accessNeedsLength - needs.trim().length
  const same = needs.trim() === accessNeeds
  return (
    <section className="access">
      <h2>{access.heading}</h2>
      <p className="notice">{access.private}</p>
      <fieldset className="tags">
        <legend>{access.language}</legend>
        <div className="chips">
          {offeredLanguages.map((offered) => (
            <button
              key={offered}
              type="button"
              className="chip"
              lang={offered}
              aria-pressed={language === offered}
              onClick={() => {
                choose(offered)
                if (language !== offered) room.act({ type: 'tellAccess', access: { language: offered } })
              }}
            >
              {wordsIn[offered].languageName}
            </button>
          ))}
        </div>
        <SaveMark
          saved={language !== null}
          about={(act) => act.type === 'tellAccess' && act.access.language !== undefined}
        />
      </fieldset>
      <form
        className="card-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (same || left < 0) return
          forget()
          room.act({ type: 'tellAccess', access: { accessNeeds: needs.trim() } })
        }}
      >
        <label htmlFor="needs">{access.needs}</label>
        <textarea
          id="needs"
          rows={2}
          value={needs}
          aria-describedby="needs-hint"
          aria-invalid={left < 0}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
        <p id="needs-hint" className={left < 0 ? 'problem' : 'quiet'}>
          {left < 0 ? words.card.over(-left) : access.needsHint}
        </p>
        <button type="submit" className="primary" aria-disabled={same || left < 0}>
          {access.save}
        </button>
        <SaveMark
          saved={same && accessNeeds !== ''}
          about={(act) => act.type === 'tellAccess' && act.access.accessNeeds !== undefined}
        />
      </form>
    </section>
  )
}
