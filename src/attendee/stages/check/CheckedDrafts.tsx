import { checkAnswers } from '@core/check/check'
import type { CheckedDraft } from '@core/views'
import { usePage } from '../../page-context'

export interface CheckedDraftsProps {
  readonly drafts: readonly CheckedDraft[]
  /** The room sees what was said. */
  readonly shown: boolean
}

/** Every draft with what was said of it, once the room sees it. */
export function CheckedDrafts({ drafts, shown }: CheckedDraftsProps) {
  const { words } = usePage()
  const { check } = words.promises
  return (
    <section>
      {shown && <h2>{check.said}</h2>}
      <ul className="cards">
        {drafts.map(({ id, name, counts, words: said, reply }) => {
          const given = checkAnswers.filter((answer) => counts[answer] > 0)
          return (
            <li key={id} className="card plain">
              <p className="action-text">{name}</p>
              {shown && (
                <>
                  <p>
                    {given.length === 0
                      ? check.nobody
                      : given.map((answer) => check.count(answer, counts[answer])).join('; ')}
                  </p>
                  {said.length > 0 && (
                    <ul className="points">
                      {said.map((text, index) => (
                        <li key={index}>{text}</li>
                      ))}
                    </ul>
                  )}
                  {reply !== '' && (
                    <p className="next">
                      <strong>{check.reply}:</strong> {reply}
                    </p>
                  )}
                </>
              )}
            </li>
          )
        })}
      </ul>
      {!shown && <p className="quiet">{check.held}</p>}
    </section>
  )
}
