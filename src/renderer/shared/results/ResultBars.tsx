import type { Sector } from '@core/sector'
import { type Counting, countings, type VoteResult } from '@core/voting/result'
import type { ReactNode } from 'react'
import { classNames } from '../parts/class-names'
import { AgreementTable } from './AgreementTable'
import { CountTable } from './CountTable'
import styles from './ResultBars.module.css'
import type { Language } from '@core/language'
import { roundingHidesOrder } from './rounding'
import { resultWords } from './words'

export interface ResultBarsProps {
  readonly result: VoteResult
  /** `optionNames(vote)`. Options without a name are hidden, and left out. */
  readonly names: ReadonlyMap<string, string>
  readonly sectorLabels: Readonly<Record<Sector, string>>
  /** Every size follows from the font size around it; `projector` also sets rows further apart; `beside` is for one count in a narrow column. */
  readonly size?: 'laptop' | 'projector' | 'beside'
  /** The counts to show, side by side. */
  readonly counts?: readonly Counting[]
  /** Options to mark as chosen by the room. */
  readonly chosen?: ReadonlySet<string>
  /** Only these options, in the result's order: one page of a long list. */
  readonly only?: ReadonlySet<string>
  readonly language?: Language
  /** Something to do with an option, at the end of its row. */
  readonly action?: (optionId: string, name: string) => ReactNode
}

/** A revealed vote as a table of bars with numbers and places; ties are told as ties. */
export function ResultBars(props: ResultBarsProps) {
  const { result, size = 'laptop', language = 'en', sectorLabels } = props
  const Table = result.method.type === 'dots' ? CountTable : AgreementTable
  const withheld = result.withheldSectors.map((sector) => sectorLabels[sector])
  return (
    <div className={classNames(styles.results, styles[size])}>
      <Table
        {...props}
        counts={props.counts ?? countings}
        chosen={props.chosen ?? noOptions}
        optionIds={shownOptions(props)}
        language={language}
      />
      {result.method.type === 'dots' && roundingHidesOrder(result) && (
        <p className={styles.note}>{resultWords[language].rounded}</p>
      )}
      {result.method.type === 'agreement' && withheld.length > 0 && (
        <p className={styles.withheld}>{resultWords[language].withheldSectors(withheld)}</p>
      )}
    </div>
  )
}

/** Ids of the options as they are shown: the most first, under the first count that is not withheld. */
export function shownOptions({ result, names, only }: Pick<ResultBarsProps, 'result' | 'names' | 'only'>): string[] {
  const tallies = countings.map((counting) => result.tallies[counting])
  const shown = tallies.find((tally) => 'rows' in tally)
  const ordered = shown !== undefined && 'rows' in shown ? shown.rows.map(({ optionId }) => optionId) : [...names.keys()]
  return ordered.filter((id) => names.has(id) && (only === undefined || only.has(id)))
}

const noOptions: ReadonlySet<string> = new Set()
