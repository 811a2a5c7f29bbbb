import type { Counting, ShownTally, Tally } from '@core/voting/result'
import { Check, MessageCircleWarning } from 'lucide-react'
import { classNames } from '../parts/class-names'
import type { ReactNode } from 'react'
import { amount } from './amount'
import { concernMark } from './concern-mark'
import { Place } from './Place'
import type { ResultBarsProps } from './ResultBars'
import styles from './ResultBars.module.css'
import { shareStyle } from './share-style'
import type { Language } from '@core/language'
import { resultWords } from './words'

export interface ResultTableProps extends ResultBarsProps {
  readonly counts: readonly Counting[]
  readonly chosen: ReadonlySet<string>
  readonly optionIds: readonly string[]
  readonly language: Language
}

/**
 * One column of bars for each way of counting. A bar is the share of all there was to give, and all columns share one
 * scale, so that lengths compare across them.
 */
export function CountTable({ result, names, counts, chosen, optionIds, language, action }: ResultTableProps) {
  const words = resultWords[language]
  const scale = largestShare(counts.map((counting) => result.tallies[counting]))
  const columns = counts.map((counting) => ({ counting, ...column(result.tallies[counting]) }))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.optionHeading}>
            <span className="visually-hidden">{words.option}</span>
          </th>
          {columns.map(({ counting, tally }) => (
            <th key={counting} scope="col" className={styles.countHeading}>
              {words.counting[counting]}
              {'rows' in tally ? (
                <span className={styles.units}>
                  {words.units[counting](amount(tally.units), result.method.type)}
                </span>
              ) : (
                <span className={styles.withheld}>{words.withheld[tally.withheld]}</span>
              )}
            </th>
          ))}
          {action && (
            <th scope="col" className={styles.action}>
              <span className="visually-hidden">{words.choice}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {optionIds.map((id) => (
          <tr key={id} data-fit={id}>
            <OptionName
              name={names.get(id) ?? ''}
              chosen={chosen.has(id) ? words.chosen : null}
              concern={concernMark(id, result, language)}
            />
            {columns.map(({ counting, tally, rows }) => {
              const row = rows.get(id)
              if (row === undefined || !('rows' in tally)) return <NotShown key={counting} tally={tally} language={language} />
              const share = tally.units === 0 ? 0 : row.value / tally.units / scale
              return (
                <td key={counting} className={styles.count}>
                  <span className={styles.numbers}>
                    <span className={styles.amount}>{amount(row.value)}</span>
                    <Place rank={row.rank} tied={row.tied} language={language} />
                  </span>
                  <span aria-hidden className={styles.track}>
                    <span className={classNames(styles.bar, styles[counting])} style={shareStyle(share)} />
                  </span>
                </td>
              )
            })}
            {action && <td className={styles.action}>{action(id, names.get(id) ?? '')}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NotShown({ tally, language }: { tally: ShownTally; language: Language }) {
  return (
    <td>
      <span className="visually-hidden">{'withheld' in tally ? resultWords[language].withheld[tally.withheld] : '0'}</span>
    </td>
  )
}

interface OptionNameProps {
  readonly name: string
  /** The word that marks it, or null. */
  readonly chosen: string | null
  /** That somebody has a concern about it, in words; or null. */
  readonly concern: string | null
  readonly children?: ReactNode
}

export function OptionName({ name, chosen, concern, children }: OptionNameProps) {
  return (
    <th scope="row" className={styles.option}>
      {name}{' '}
      {chosen !== null && (
        <span className={styles.chosen}>
          <Check aria-hidden size="1em" /> {chosen}
        </span>
      )}{' '}
      {concern !== null && (
        <span className={styles.concern}>
          <MessageCircleWarning aria-hidden size="1em" /> {concern}
        </span>
      )}
      {children}
    </th>
  )
}

function column(tally: ShownTally) {
  const rows = 'rows' in tally ? tally.rows : []
  return { tally, rows: new Map(rows.map((row) => [row.optionId, row])) }
}

function largestShare(tallies: readonly ShownTally[]): number {
  const shares = tallies
    .filter((tally): tally is Tally => 'rows' in tally)
    .flatMap(({ rows, units }) => rows.map(({ value }) => (units === 0 ? 0 : value / units)))
  return Math.max(...shares, 0) || 1
}
