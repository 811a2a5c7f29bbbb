import type { Language } from '@core/language'
import { type Moved, type Standing, whatMoved } from '@core/voting/moved'
import type { VoteResult } from '@core/voting/result'
import { ArrowDown, ArrowUp, Minus } from 'lucide-react'
import { methodWords } from './method-words'
import styles from './MovedTable.module.css'
import { resultWords } from './words'

export interface MovedTableProps {
  readonly before: VoteResult
  readonly after: VoteResult
  readonly names: ReadonlyMap<string, string>
  readonly language?: Language
}

/** Both results of a vote that was asked again, and what moved; every person counts the same. */
export function MovedTable({ before, after, names, language = 'en' }: MovedTableProps) {
  const words = methodWords[language]
  const rows = whatMoved(before, after).filter(({ optionId }) => names.has(optionId))
  if (rows.length === 0) return null
  return (
    <section aria-label={words.movedTitle} className={styles.moved}>
      <h3 className={styles.title}>{words.movedTitle}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{resultWords[language].option}</th>
            <th scope="col">
              {words.before} ({words.people(before.ballots)})
            </th>
            <th scope="col">
              {words.now} ({words.people(after.ballots)})
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.movedTitle}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.optionId}>
              <th scope="row">{names.get(row.optionId)}</th>
              <td>{row.before === null ? words.isNew : standingInWords(row.before, rows.length, language)}</td>
              <td>{standingInWords(row.after, rows.length, language)}</td>
              <td>
                <Movement row={row} alone={rows.length === 1} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function standingInWords({ rank, tied, mean }: Standing, of: number, language: Language): string {
  const place = resultWords[language].place(rank, tied)
  if (mean === null) return place
  return of === 1 ? mean.toFixed(1) : `${place}, ${methodWords[language].mean(mean)}`
}

function Movement({ row: { before, after }, alone, language }: { row: Moved; alone: boolean; language: Language }) {
  if (before === null) return null
  const words = methodWords[language]
  const by = alone ? Math.round(((after.mean ?? 0) - (before.mean ?? 0)) * 10) / 10 : before.rank - after.rank
  const Icon = by === 0 ? Minus : by > 0 ? ArrowUp : ArrowDown
  return (
    <span className={styles.movement}>
      <Icon aria-hidden size="1.1em" /> {alone ? words.movedMean(by) : words.moved(by)}
    </span>
  )
}
