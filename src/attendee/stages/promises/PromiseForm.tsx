import { type CommitmentDetails, readiness as everyReadiness } from '@core/commitments/commitments'
import { limits } from '@core/limits'
import { useState } from 'preact/hooks'
import { useKeptText } from '../../kept/use-kept-text'
import { organisationName } from '../../names'
import { usePage } from '../../page-context'

export interface PromiseFormProps {
  /** Tells its draft and its fields apart from those of other promises. */
  readonly name: string
  readonly label: string
  readonly initial: CommitmentDetails
  /** Asks, apart from the promise, whether somebody may get in touch. */
  readonly asksContact: boolean
  readonly submitLabel: string
  readonly onSubmit: (details: CommitmentDetails) => void
  readonly onCancel?: () => void
}

/** A promise in one's own words: who makes it, how ready they are, and who may see it. */
export function PromiseForm(props: PromiseFormProps) {
  const { name, label, initial, asksContact, submitLabel, onSubmit, onCancel } = props
  const { state, words } = usePage()
  const { promise } = words.promises
  const [text, writeText, forgetText] = useKeptText(name, initial.text)
  const [contact, writeContact, forgetContact] = useKeptText(`${name} contact`, initial.contact)
  const [mayAsk, setMayAsk] = useState(contact !== '')
  const [details, setDetails] = useState(initial)
  const organisationId = state.personal?.organisationId ?? null
  const organisation = organisationName(state.view, organisationId)
  const left = limits.commitmentTextLength - text.trim().length
  const fits = text.trim() !== '' && left >= 0

  const submit = () => {
    if (!fits) return
    forgetText()
    forgetContact()
    setDetails(initial)
    setMayAsk(initial.contact !== '')
    const reach = asksContact && mayAsk && !details.private ? contact.trim() : ''
    onSubmit({ ...details, text: text.trim(), contact: reach })
  }
  const choose = (changes: Partial<CommitmentDetails>) => setDetails((now) => ({ ...now, ...changes }))

  return (
    <form
      className="card-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label htmlFor={name}>{label}</label>
      <textarea
        id={name}
        rows={2}
        value={text}
        aria-invalid={left < 0}
        aria-describedby={`${name}-over`}
        onInput={({ currentTarget }) => writeText(currentTarget.value)}
      />
      <p id={`${name}-over`} className="problem">
        {left < 0 && words.card.over(-left)}
      </p>
      {organisation !== null && (
        <fieldset className="choices">
          <legend>{promise.who}</legend>
          {[
            { id: null, words: promise.myself },
            { id: organisationId, words: organisation },
          ].map((who) => (
            <label key={who.words} className="choice">
              <input
                type="radio"
                name={`${name}-who`}
                checked={details.organisationId === who.id}
                onChange={() => choose({ organisationId: who.id })}
              />
              <span>{who.words}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className="tags">
        <legend>{promise.ready}</legend>
        <div className="chips">
          {everyReadiness.map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              aria-pressed={details.readiness === one}
              onClick={() => choose({ readiness: one })}
            >
              {promise.readiness[one]}
            </button>
          ))}
        </div>
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={details.private}
          aria-describedby={`${name}-seen`}
          onChange={({ currentTarget }) => choose({ private: currentTarget.checked })}
        />
        <span>{promise.private}</span>
      </label>
      <p id={`${name}-seen`} className="quiet">
        {details.private ? promise.privateMeans : promise.openMeans}
      </p>
      {asksContact && !details.private && (
        <>
          <label className="choice">
            <input
              type="checkbox"
              checked={mayAsk}
              onChange={({ currentTarget }) => setMayAsk(currentTarget.checked)}
            />
            <span>{promise.contact}</span>
          </label>
          {mayAsk && (
            <div>
              <label htmlFor={`${name}-contact`}>{promise.reach}</label>
              <input
                id={`${name}-contact`}
                value={contact}
                maxLength={limits.contactLength}
                autoComplete="off"
                aria-describedby={`${name}-reach`}
                onInput={({ currentTarget }) => writeContact(currentTarget.value)}
              />
              <p id={`${name}-reach`} className="quiet">
                {promise.reachHint}
              </p>
            </div>
          )}
        </>
      )}
      <div className="row">
        <button type="submit" className="primary" aria-disabled={!fits}>
          {submitLabel}
        </button>
        {onCancel !== undefined && (
          <button
            type="button"
            onClick={() => {
              forgetText()
              forgetContact()
              onCancel()
            }}
          >
            {promise.cancel}
          </button>
        )}
      </div>
    </form>
  )
}
