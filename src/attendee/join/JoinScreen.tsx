import { useEffect, useRef, useState } from 'preact/hooks'
import { usePage } from '../page-context'
import { LanguageChoice } from '../parts/LanguageChoice'
import { Masthead } from '../parts/Masthead'
import type { Place } from '../room-state'
import { JoinForm } from './JoinForm'

export interface JoinScreenProps {
  readonly place: Extract<Place, { readonly name: 'at-the-door' }>
}

/** First what happens to what is written here, then who one speaks for. */
export function JoinScreen({ place }: JoinScreenProps) {
  const { state, words } = usePage()
  const [step, setStep] = useState<'notice' | 'who'>('notice')
  const heading = useRef<HTMLHeadingElement>(null)
  const firstRef = useRef(true)
  useEffect(() => {
    if (firstRef.current) {
      firstRef.current = false
      return
    }
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [step])

  const { notice } = words
  return (
    <div className="screen">
      <LanguageChoice />
      <Masthead small={step === 'who'} />
      <h1 ref={heading} tabIndex={-1}>
        {step === 'notice' ? notice.heading : words.join.heading}
      </h1>
      {step === 'notice' ? (
        <>
          <OrganisersNotice text={state.view?.details.privacyNotice ?? ''} />
          <ul className="points">
            {notice.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <details>
            <summary>{notice.more}</summary>
            <ul className="points">
              {notice.details.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </details>
          <button type="button" className="primary" onClick={() => setStep('who')}>
            {notice.go}
          </button>
        </>
      ) : state.view === null ? (
        <p>{words.waiting.none}</p>
      ) : (
        <JoinForm view={state.view} place={place} back={() => setStep('notice')} />
      )}
    </div>
  )
}

/** What the organisers say for themselves, as they typed it; else whom to ask. */
function OrganisersNotice({ text }: { readonly text: string }) {
  const { notice } = usePage().words
  if (text === '') return <p>{notice.ask}</p>
  return (
    <section aria-label={notice.organisers} className="organisers">
      <h2>{notice.organisers}</h2>
      <p>{text}</p>
    </section>
  )
}
