import { answersOf } from '@core/voting/ballot'
import { answers, type Answer } from '@core/voting/voting'
import { useEffect, useRef, useState } from 'preact/hooks'
import { usePage } from '../page-context'
import { BallotHead } from './BallotHead'
import type { BallotProps } from './ballot-props'

export interface AgreementBallotProps extends Omit<BallotProps, 'onChoice'> {
  readonly onAnswer: (optionId: string, answer: Answer) => void
}

const signs: Readonly<Record<Answer, string>> = { agree: '✓', pass: '–', disagree: '✕' }

/** Agree, pass or disagree, one statement at a time. Every answer is saved at once. */
export function AgreementBallot({ options, choice, onAnswer, saveMark, concernAbout }: AgreementBallotProps) {
  const { words } = usePage()
  const { vote } = words
  const given = answersOf(choice)
  const [at, setAt] = useState(() => firstWithout(0))
  const statement = useRef<HTMLHeadingElement>(null)
  const movedRef = useRef(false)
  useEffect(() => {
    if (movedRef.current) statement.current?.focus({ preventScroll: true })
    movedRef.current = true
  }, [at])
  const option = options[at]
  const answered = options.filter(({ id }) => given.has(id)).length

  const progress = <BallotHead answered={answered} all={options.length} saveMark={saveMark} />

  if (option === undefined) {
    return (
      <>
        {progress}
        <h2 ref={statement} tabIndex={-1}>
          {vote.done}
        </h2>
        <p className="quiet">{vote.doneHint}</p>
        <ul className="cards">
          {options.map(({ id, name }, index) => {
            const answer = given.get(id)
            return (
              <li key={id}>
                <button type="button" className="review" aria-label={`${vote.change(name)}. ${spoken(answer)}`} onClick={() => setAt(index)}>
                  <span>{name}</span>
                  <span className={`answer ${answer ?? ''}`}>
                    {answer !== undefined && <span aria-hidden>{signs[answer]} </span>}
                    {spoken(answer)}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </>
    )
  }
  const current = given.get(option.id)
  return (
    <>
      {progress}
      <p className="quiet">{vote.statement(at + 1, options.length)}</p>
      <h2 ref={statement} tabIndex={-1} className="statement">
        {option.name}
      </h2>
      <div className="answers">
        {answers.map((answer) => (
          <button
            key={answer}
            type="button"
            className={answer}
            aria-pressed={current === answer}
            onClick={() => {
              onAnswer(option.id, answer)
              setAt(at + 1)
            }}
          >
            <span aria-hidden>{signs[answer]}</span> {vote.answers[answer]}
          </button>
        ))}
      </div>
      {concernAbout(option)}
      <div className="row between">
        <button type="button" aria-disabled={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
          {vote.back}
        </button>
        <button type="button" onClick={() => setAt(at + 1)}>
          {vote.next}
        </button>
      </div>
      <p className="quiet">
        {vote.secret} {vote.ownOrder}
      </p>
    </>
  )

  function firstWithout(from: number): number {
    const index = options.findIndex(({ id }, place) => place >= from && !given.has(id))
    return index === -1 ? options.length : index
  }

  function spoken(answer: Answer | undefined): string {
    return answer === undefined ? vote.unanswered : vote.answers[answer]
  }
}
