import { answersOf } from '@core/voting/ballot'
import type { Choice } from '@core/voting/voting'
import { usePage } from '../page-context'
import { dotsOf, type Option } from './ballot'

/** What this person voted, to read. */
export function OwnBallot({ options, choice }: { readonly options: readonly Option[]; readonly choice: Choice | null }) {
  const { words } = usePage()
  const { vote } = words
  const dots = dotsOf(choice)
  const answers = answersOf(choice)
  const voted = options.filter(({ id }) => dots.has(id) || answers.has(id))
  return (
    <details className="pile" open={voted.length > 0 && voted.length <= 5}>
      <summary>{vote.yours}</summary>
      {voted.length === 0 && <p className="quiet">{vote.empty}</p>}
      <ul className="said">
        {voted.map(({ id, name }) => {
          const answer = answers.get(id)
          return (
            <li key={id}>
              <span>{name}</span>
              <strong>{answer === undefined ? vote.dots(dots.get(id) ?? 0) : vote.answers[answer]}</strong>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
