import type { Sector } from '@core/sector'
import { type Counting, countings, type VoteResult } from '@core/voting/result'
import type { ReactNode } from 'react'
import { classNames } from '../parts/class-names'
import { answerScale } from './answer-scale'
import { AnswersTable } from './AnswersTable'
import { CountTable } from './CountTable'
import { ImpactTable } from './ImpactTable'
import { methodWords } from './method-words'
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
  /** The totals of the three counts side by side, whatever the method. */
  readonly inTotals?: boolean
  /** Something to do with an option, at the end of its row. */
  readonly action?: (optionId: string, name: string) => ReactNode
}

/** A revealed vote as a table with numbers and places, as its method tells it; ties are told as ties. */
export function ResultBars(props: ResultBarsProps) {
  const { result, names, size = 'laptop', language = 'en', sectorLabels, inTotals = false } = props
  const scale = inTotals ? null : answerScale(result.method.type, language)
  const isImpact = result.method.type === 'impact-effort' && !inTotals
  const showsTotals = scale === null && !isImpact
  const withheld = result.withheldSectors.map((sector) => sectorLabels[sector])
  const table = {
    ...props,
    counts: props.counts ?? countings,
    chosen: props.chosen ?? noOptions,
    optionIds: shownOptions(props),
    language,
  }
  return (
    <div className={classNames(styles.results, styles[size])}>
      {result.method.type === 'ranking' && !inTotals && <OneToOne result={result} names={names} language={language} />}
      {scale !== null && <AnswersTable {...table} scale={scale} />}
      {isImpact && <ImpactTable {...table} numbered={shownOptions({ result, names })} sortable={size === 'laptop'} />}
      {showsTotals && <CountTable {...table} />}
      {showsTotals && roundingHidesOrder(result) && <p className={styles.note}>{resultWords[language].rounded}</p>}
      {scale !== null && withheld.length > 0 && (
        <p className={styles.withheld}>{resultWords[language].withheldSectors(withheld)}</p>
      )}
    </div>
  )
}

/** Whether one option is above each of the others on more ballots than below: nothing where too few voted to say. */
function OneToOne({ result, names, language }: Required<Pick<ResultBarsProps, 'result' | 'names' | 'language'>>) {
  const words = methodWords[language]
  const { condorcetWinner: winner, tallies } = result
  if ('withheld' in tallies.person || result.options.length < 2) return null
  const name = winner === null ? undefined : names.get(winner)
  return <p className={styles.oneToOne}>{name === undefined ? words.noneBeatsAll : words.beatsAll(name)}</p>
}

/** Ids of the options as they are shown: the most first, under the first count that is not withheld. */
export function shownOptions({ result, names, only }: Pick<ResultBarsProps, 'result' | 'names' | 'only'>): string[] {
  const tallies = countings.map((counting) => result.tallies[counting])
  const shown = tallies.find((tally) => 'rows' in tally)
  const ordered = shown !== undefined && 'rows' in shown ? shown.rows.map(({ optionId }) => optionId) : [...names.keys()]
  return ordered.filter((id) => names.has(id) && (only === undefined || only.has(id)))
}

const noOptions: ReadonlySet<string> = new Set()
