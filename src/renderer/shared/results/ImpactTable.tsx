import { ArrowDown } from 'lucide-react'
import { useState } from 'react'
import { amount } from './amount'
import { OptionName, type ResultTableProps } from './CountTable'
import { concernMark } from './concern-mark'
import styles from './ImpactTable.module.css'
import { methodWords } from './method-words'
import { Places } from './Places'
import bars from './ResultBars.module.css'
import { WithheldCounts } from './WithheldCounts'
import { resultWords } from './words'

export interface ImpactTableProps extends ResultTableProps {
  /** All options, in the order of their numbers. */
  readonly numbered: readonly string[]
  /** Headings sort; off where nobody can press them. */
  readonly sortable: boolean
}

type Order = 'place' | 'impact' | 'effort'

const directions = { place: 'ascending', impact: 'descending', effort: 'ascending' } as const

/** The grid's numbers as a table: what each number stands for, and where the room puts it. */
export function ImpactTable(props: ImpactTableProps) {
  const { result, names, counts, chosen, optionIds, numbered, language, action, sortable } = props
  const words = resultWords[language]
  const more = methodWords[language]
  const [order, setOrder] = useState<Order>('place')
  const placed = new Map(result.places.map((place) => [place.optionId, place]))
  const valueOf = (id: string) => {
    const place = placed.get(id)
    if (place === undefined) return Number.POSITIVE_INFINITY
    return order === 'impact' ? -place.impact : place.effort
  }
  const ordered = order === 'place' ? optionIds : optionIds.toSorted((one, other) => valueOf(one) - valueOf(other))
  const heading = (by: Order, label: string) => (
    <th scope="col" className={styles.number} aria-sort={sortable && order === by ? directions[by] : undefined}>
      {sortable ? (
        <button type="button" className={styles.sort} onClick={() => setOrder(by)}>
          {label}
          {order === by && <ArrowDown aria-hidden size="1em" />}
        </button>
      ) : (
        label
      )}
    </th>
  )
  return (
    <>
      <table className={bars.table}>
        <thead>
          <tr>
            {heading('place', more.number)}
            <th scope="col">{words.option}</th>
            {heading('impact', more.impact)}
            {heading('effort', more.effort)}
            {action && (
              <th scope="col" className={bars.action}>
                <span className="visually-hidden">{words.choice}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {ordered.map((id) => {
            const place = placed.get(id)
            return (
              <tr key={id} data-fit={id}>
                <td className={styles.number}>
                  <span className={styles.disc}>{numbered.indexOf(id) + 1}</span>
                </td>
                <OptionName
                  name={names.get(id) ?? ''}
                  chosen={chosen.has(id) ? words.chosen : null}
                  concern={concernMark(id, result, language)}
                >
                  <Places optionId={id} result={result} counts={counts} language={language} />
                </OptionName>
                <td className={styles.value}>{place === undefined ? more.notPlaced : amount(place.impact)}</td>
                <td className={styles.value}>{place === undefined ? '' : amount(place.effort)}</td>
                {action && <td className={bars.action}>{action(id, names.get(id) ?? '')}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={bars.legend}>
        <WithheldCounts result={result} counts={counts} language={language} />
      </p>
    </>
  )
}
