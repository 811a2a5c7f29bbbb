import { countings, type Counting, type VoteResult } from '@core/voting/result'
import { useState } from 'preact/hooks'
import { usePage } from '../page-context'
import { Bars } from './Bars'
import type { Option } from './own-vote'
import { saidOfOption } from './said-of-option'

export interface ResultProps {
  readonly result: VoteResult
  readonly options: readonly Option[]
  /** What came of it when it was asked before, or null. */
  readonly before: VoteResult | null
}

/** What came of a vote, under any of the three counts. */
export function Result({ result, options, before }: ResultProps) {
  const { words } = usePage()
  const [way, setWay] = useState<Counting>('person')
  const { result: text, voting } = words
  const nameOf = (optionId: string) => options.find(({ id }) => id === optionId)?.name ?? ''
  const tally = result.tallies[way]
  const earlier = before?.tallies[way]
  const placeBefore = (optionId: string) =>
    earlier !== undefined && 'rows' in earlier ? earlier.rows.find((row) => row.optionId === optionId)?.rank : undefined
  const isRanking = result.method.type === 'ranking' && 'rows' in tally && result.options.length > 1
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
      {isRanking && way === 'person' && (
        <p className="notice">
          {result.condorcetWinner === null ? voting.noneBeatsAll : voting.beatsAll(nameOf(result.condorcetWinner))}
        </p>
      )}
      {'withheld' in tally ? (
        <p className="notice">{text.withheld[tally.withheld]}</p>
      ) : (
        <Bars
          concernsTitle={voting.concerns}
          rows={tally.rows.map(({ optionId, value, rank, tied }) => {
            const told = way === 'person' ? saidOfOption(optionId, result, words) : []
            const [said = inUnits(String(value)), ...more] = told
            const was = placeBefore(optionId)
            return {
              id: optionId,
              name: nameOf(optionId),
              value,
              place: tied ? text.joint(rank) : String(rank),
              said,
              more: was === undefined || was === rank ? more : [...more, voting.placeBefore(was)],
              concerns: result.concerns.flatMap((concern) => (concern.optionId === optionId ? [concern.text] : [])),
            }
          })}
        />
      )}
    </section>
  )

  function inUnits(value: string): string {
    return way === 'person' && result.method.type === 'ranking' ? voting.points(value) : value
  }
}
