import { countings, type Counting, type VoteResult } from '@core/voting/result'
import { useState } from 'preact/hooks'
import { usePage } from '../page-context'
import type { Option } from './ballot'
import { Bars } from './Bars'

export interface ResultProps {
  readonly result: VoteResult
  readonly options: readonly Option[]
}

/** What came of a vote, under any of the three counts. */
export function Result({ result, options }: ResultProps) {
  const { words } = usePage()
  const [way, setWay] = useState<Counting>('person')
  const { result: text } = words
  const nameOf = (optionId: string) => options.find(({ id }) => id === optionId)?.name ?? ''
  const answersOf = (optionId: string) => result.answers.find((answer) => answer.optionId === optionId)
  const tally = result.tallies[way]
  return (
    <section>
      <h2>{text.heading}</h2>
      <p className="quiet">{text.ballots(result.ballots)}</p>
      <div className="ways" role="group" aria-label={text.counted}>
        {countings.map((one) => (
          <button key={one} type="button" aria-pressed={one === way} onClick={() => setWay(one)}>
            {text.ways[one]}
          </button>
        ))}
      </div>
      <p className="quiet">{text.waysHint[way]}</p>
      {'withheld' in tally ? (
        <p className="notice">{text.withheld[tally.withheld]}</p>
      ) : (
        <Bars
          rows={tally.rows.map(({ optionId, value, rank, tied }) => {
            const answers = way === 'person' ? answersOf(optionId) : undefined
            return {
              id: optionId,
              name: nameOf(optionId),
              value,
              place: tied ? text.joint(rank) : String(rank),
              said: answers === undefined ? String(value) : text.answers(answers),
            }
          })}
        />
      )}
    </section>
  )
}
