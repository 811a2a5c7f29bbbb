import type { CheckedDraft } from '@core/views'
import { useEffect, useRef, useState } from 'preact/hooks'
import { usePage } from '../../page-context'
import { ownResponses } from './own-responses'
import { ResponseForm, signs } from './ResponseForm'

export interface OwnResponsesProps {
  readonly stageId: string
  readonly drafts: readonly CheckedDraft[]
}

/** One draft at a time: yes, yes with changes, or not yet, and in what words. Every answer is saved at once. */
export function OwnResponses({ stageId, drafts }: OwnResponsesProps) {
  const { state, words } = usePage()
  const { vote } = words
  const { check } = words.promises
  const said = ownResponses(stageId, state)
  const [at, setAt] = useState(() => {
    const first = drafts.findIndex(({ id }) => !said.has(id))
    return first === -1 ? drafts.length : first
  })
  const heading = useRef<HTMLHeadingElement>(null)
  const movedRef = useRef(false)
  useEffect(() => {
    if (movedRef.current) heading.current?.focus({ preventScroll: true })
    movedRef.current = true
  }, [at])
  const draft = drafts[at]
  const answered = drafts.filter(({ id }) => said.has(id)).length
  const progress = (
    <div className="purse">
      <p className="left">{vote.answered(answered, drafts.length)}</p>
      <progress value={answered} max={drafts.length} aria-hidden />
    </div>
  )

  if (draft === undefined) {
    return (
      <>
        {progress}
        <h2 ref={heading} tabIndex={-1}>
          {check.last}
        </h2>
        <p className="quiet">{check.lastHint}</p>
        <ul className="cards">
          {drafts.map(({ id, name }, index) => {
            const answer = said.get(id)?.answer
            const spoken = answer === undefined ? vote.unanswered : check.answers[answer]
            return (
              <li key={id}>
                <button
                  type="button"
                  className="review"
                  aria-label={`${vote.change(name)}. ${spoken}`}
                  onClick={() => setAt(index)}
                >
                  <span>{name}</span>
                  <span className="answer">
                    {answer !== undefined && <span aria-hidden>{signs[answer]} </span>}
                    {spoken}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </>
    )
  }
  return (
    <>
      {progress}
      <p className="quiet">
        {check.draft(draft.kind, at + 1, drafts.length)} · {check.question}
      </p>
      <h2 ref={heading} tabIndex={-1} className="statement">
        {draft.name}
      </h2>
      <ResponseForm
        key={draft.id}
        stageId={stageId}
        draft={draft}
        said={said.get(draft.id)}
        hasPrevious={at > 0}
        onMove={(by) => setAt(at + by)}
      />
    </>
  )
}
