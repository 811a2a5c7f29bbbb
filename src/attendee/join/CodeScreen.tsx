import { useState } from 'preact/hooks'
import { usePage } from '../page-context'
import { LanguageChoice } from '../parts/LanguageChoice'

/** For whoever came without the link: the code from the big screen. */
export function CodeScreen({ why }: { readonly why: 'no-code' | 'credential' | 'too-many-tries' }) {
  const { room, words } = usePage()
  const [code, setCode] = useState('')
  const [short, setShort] = useState(false)
  const { code: text } = words
  const problem = short ? text.short : { 'no-code': '', credential: text.wrong, 'too-many-tries': text.tooMany }[why]
  return (
    <form
      className="screen"
      onSubmit={(event) => {
        event.preventDefault()
        const digits = code.replace(/\D/g, '')
        setShort(digits.length !== 6)
        if (digits.length === 6) room.enterCode(digits)
      }}
    >
      <LanguageChoice />
      <h1>{text.heading}</h1>
      <label htmlFor="code">{text.label}</label>
      <input
        id="code"
        className="code"
        value={code}
        onInput={({ currentTarget }) => setCode(currentTarget.value)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        aria-invalid={problem !== ''}
        aria-describedby="code-problem"
      />
      <p id="code-problem" role="alert" className="problem">
        {problem}
      </p>
      <button type="submit" className="primary">
        {text.go}
      </button>
    </form>
  )
}
