import type { WebLink } from '@core/web/web'
import { pairOf } from '@core/web/web-changes'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { dateInShort } from '../../shared/words/dates'
import type { LinkMark } from './link-marks'
import { firstSorting, type LinkColumn, linkRows, sortedRows, type Sorting } from './link-rows'
import styles from './LinkTable.module.css'

export interface LinkTableProps {
  readonly links: readonly WebLink[]
  /** What to say of a link, by `pairOf`; null where two times are not compared. */
  readonly marks?: ReadonlyMap<string, LinkMark> | null
}

const columns: readonly { readonly id: LinkColumn; readonly heading: string }[] = [
  { id: 'one', heading: 'Organisation' },
  { id: 'other', heading: 'Works with' },
  { id: 'actions', heading: 'Actions' },
  { id: 'offers', heading: 'Offers' },
  { id: 'commitments', heading: 'Commitments' },
  { id: 'first', heading: 'First' },
  { id: 'last', heading: 'Last' },
]

/** More than this are drawn only when somebody asks. */
const firstRows = 100

/** The links as a table, to be sorted by each of its columns. */
export function LinkTable({ links, marks = null }: LinkTableProps) {
  const [sorting, setSorting] = useState<Sorting>({ column: 'one', descending: false })
  const [all, setAll] = useState(false)
  const rows = useMemo(() => sortedRows(linkRows(links), sorting), [links, sorting])
  const drawn = all ? rows : rows.slice(0, firstRows)
  const sortBy = (column: LinkColumn) =>
    setSorting((now) => (now.column === column ? { column, descending: !now.descending } : firstSorting(column)))
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">Who works with whom. The headings sort it.</caption>
        <thead>
          <tr>
            {columns.map(({ id, heading }) => {
              const order = sorting.column !== id ? 'none' : sorting.descending ? 'descending' : 'ascending'
              const Arrow = order === 'descending' ? ArrowDown : ArrowUp
              return (
                <th key={id} scope="col" aria-sort={order}>
                  <button type="button" className={styles.heading} onClick={() => sortBy(id)}>
                    {heading}
                    <Arrow aria-hidden size={16} className={order === 'none' ? styles.unsorted : undefined} />
                  </button>
                </th>
              )
            })}
            {marks !== null && <th scope="col">Change</th>}
          </tr>
        </thead>
        <tbody>
          {drawn.map((row) => (
            <tr key={pairOf({ between: [row.one, row.other] })}>
              <th scope="row">{row.one}</th>
              <td>{row.other}</td>
              <td>{row.actions}</td>
              <td>{row.offers}</td>
              <td>{row.commitments}</td>
              <td className={styles.day}>{dateInShort(row.first)}</td>
              <td className={styles.day}>{dateInShort(row.last)}</td>
              {marks !== null && <td>{changeWords[marks.get(pairOf({ between: [row.one, row.other] })) ?? 'both']}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {drawn.length < rows.length && <Button onClick={() => setAll(true)}>Show all {rows.length} links</Button>}
    </>
  )
}

const changeWords: Readonly<Record<LinkMark | 'both', string>> = {
  new: 'New',
  past: 'Past, not since',
  both: 'Before and since',
}
