import type { ResultTableProps } from './CountTable'
import { resultWords } from './words'

/** Which of the three counts are not shown, and why. */
export function WithheldCounts({ result, counts, language }: Pick<ResultTableProps, 'result' | 'counts' | 'language'>) {
  const words = resultWords[language]
  return counts.map((counting) => {
    const tally = result.tallies[counting]
    if ('rows' in tally) return null
    return (
      <span key={counting}>
        <strong>{words.counting[counting]}</strong> {words.withheld[tally.withheld]}
      </span>
    )
  })
}
