import { answersOf } from '@core/voting/ballot'
import { usePage } from '../page-context'
import { consentsOf, dotsOf, placesOf, rankingOf, ratingsOf, type Option, type OwnVote } from './own-vote'

/** What this person voted, to read. */
export function OwnBallot({ options, own }: { readonly options: readonly Option[]; readonly own: OwnVote }) {
  const { words } = usePage()
  const { vote, voting } = words
  const { choice, concerns } = own
  const concernsById = new Map(concerns.map(({ optionId, text }) => [optionId, text]))
  const ranking = rankingOf(choice)
  const inRanking = [...options].sort((one, other) => placeOf(one.id) - placeOf(other.id))
  const voted = inRanking.flatMap(({ id, name }) => {
    const said = saidOf(id)
    const concern = concernsById.get(id)
    return said === null && concern === undefined ? [] : [{ id, name, said, concern }]
  })
  return (
    <details className="pile" open={voted.length > 0 && voted.length <= 5}>
      <summary>{vote.yours}</summary>
      {voted.length === 0 && <p className="quiet">{vote.empty}</p>}
      <ul className="said">
        {voted.map(({ id, name, said, concern }) => (
          <li key={id}>
            <span>
              {name}
              {concern !== undefined && (
                <span className="own-concern">
                  {voting.concernYours} {concern}
                </span>
              )}
            </span>
            <strong>{said}</strong>
          </li>
        ))}
      </ul>
    </details>
  )

  function placeOf(optionId: string): number {
    const index = ranking.indexOf(optionId)
    return index === -1 ? ranking.length : index
  }

  function saidOf(optionId: string): string | null {
    const dots = dotsOf(choice).get(optionId)
    if (dots !== undefined) return vote.dots(dots)
    const answer = answersOf(choice).get(optionId)
    if (answer !== undefined) return vote.answers[answer]
    const rating = ratingsOf(choice).get(optionId)
    if (rating !== undefined) return String(rating)
    const consent = consentsOf(choice).get(optionId)
    if (consent !== undefined) return voting.consents[consent]
    const place = placesOf(choice).get(optionId)
    if (place !== undefined) return voting.placed(String(place.impact), String(place.effort))
    return ranking.includes(optionId) ? voting.place(ranking.indexOf(optionId) + 1) : null
  }
}
