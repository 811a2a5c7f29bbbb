import type { VoteResult } from '@core/voting/result'
import type { VoteMethod } from '@core/voting/voting'
import { type ReactNode, useCallback, useMemo } from 'react'
import { classNames } from '../../shared/parts/class-names'
import { Concerns } from '../../shared/results/Concerns'
import { ImpactGrid } from '../../shared/results/ImpactGrid'
import { MovedTable } from '../../shared/results/MovedTable'
import { optionNames } from '../../shared/results/option-names'
import { ResultBars, shownOptions } from '../../shared/results/ResultBars'
import { whereCountsDiffer } from '../../shared/results/where-counts-differ'
import { whereSectorsDiffer } from '../../shared/results/where-sectors-differ'
import { resultWords } from '../../shared/results/words'
import { FittedWords } from '../fitting/FittedWords'
import { PageMark } from '../fitting/PageMark'
import { resultAttempts } from '../fitting/result-attempts'
import type { Box } from '../../shared/parts/use-box'
import { useFitted } from '../fitting/use-fitted'
import { usePages } from '../fitting/use-pages'
import { useLanguage } from '../language'
import { Screen } from '../Screen'
import { concernPages } from './concern-pages'
import styles from './VoteRevealed.module.css'
import type { VoteProps } from './VoteStage'

/** With more options than this the table needs the room to itself, and where counts differ has a page of its own. */
const mostOptionsBesideDifferences: Readonly<Record<VoteMethod['type'], number>> = {
  dots: 6,
  agreement: 3,
  rating: 3,
  ranking: 6,
  'impact-effort': 0,
  consent: 3,
}
const differencesBeside = 2
const differencesApart = 4
/** As many as are read from the back of a room. */
const mostMovedShown = 8

/** The result, counted three ways; then where the counts disagree, what moved, and the concerns, a page each. */
export function VoteRevealed({ view, stage, vote, result }: VoteProps & { result: VoteResult }) {
  const language = useLanguage()
  const words = resultWords[language]
  const { sectorLabels } = view.details
  const names = useMemo(() => optionNames(vote), [vote])
  const optionIds = useMemo(() => shownOptions({ result, names }), [result, names])
  const attempts = useCallback((box: Box, minimum: number) => resultAttempts(optionIds, box, minimum), [optionIds])
  const { frame, layer, measuring, layout } = useFitted(optionIds, attempts)
  const apart = optionIds.length > mostOptionsBesideDifferences[result.method.type]
  const mostTold = apart ? differencesApart : differencesBeside
  const told = [
    ...whereSectorsDiffer(result, names, sectorLabels, language).slice(0, mostTold),
    ...whereCountsDiffer(result, names, language, mostTold),
  ].slice(0, mostTold + 1)
  const before = view.voteBefore?.result ?? null
  const top = new Set(optionIds.slice(0, mostMovedShown))
  const topNames = new Map([...names].filter(([id]) => top.has(id)))
  const morePages: ReactNode[] = [
    ...(before === null
      ? []
      : [<MovedTable key="moved" before={before} after={result} names={topNames} language={language} />]),
    ...(apart && told.length > 0 ? [<Differences key="differences" told={told} />] : []),
    ...concernPages(result.concerns).map((concerns, index) => (
      <Concerns key={`concerns ${index}`} concerns={concerns} names={names} language={language} />
    )),
  ]
  const tablePages = layout?.pages ?? []
  const page = usePages(tablePages.length + morePages.length, null, null)
  const onPage = tablePages[page]
  const bars = { result, names, sectorLabels, size: 'projector', language } as const
  const hasGrid = result.method.type === 'impact-effort' && result.places.length > 0
  return (
    <Screen view={view} stage={stage}>
      <p className={styles.voters}>
        {words.voters(result.ballots, result.enteredFor)}. {words.threeCounts}
      </p>
      <div className={classNames(styles.body, hasGrid && onPage !== undefined && styles.withGrid)}>
        {hasGrid && onPage !== undefined && (
          <div className={styles.grid}>
            <ImpactGrid places={result.places} optionIds={optionIds} language={language} />
          </div>
        )}
        <div ref={frame} className={styles.frame}>
          {measuring && (
            <div ref={layer} aria-hidden className={styles.layer}>
              <ResultBars {...bars} />
            </div>
          )}
          {layout !== null && onPage !== undefined && (
            <div
              key={page}
              className={styles.page}
              ref={(element) => element?.style.setProperty('--font-px', `${layout.fontPx}px`)}
            >
              <ResultBars {...bars} only={new Set(onPage)} />
            </div>
          )}
          {layout !== null && onPage === undefined && (
            <div key={page} className={styles.apart}>
              <FittedWords content={result}>
                <div className={styles.apartWords}>{morePages[page - tablePages.length]}</div>
              </FittedWords>
            </div>
          )}
        </div>
      </div>
      <PageMark page={page} pages={tablePages.length + morePages.length} />
      {!apart && <Differences told={told} />}
    </Screen>
  )
}

function Differences({ told }: { told: readonly string[] }) {
  if (told.length === 0) return null
  return (
    <ul className={styles.differences}>
      {told.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
