import type { VoteResult } from '@core/voting/result'
import type { VoteMethod } from '@core/voting/voting'
import { useCallback, useMemo } from 'react'
import { optionNames } from '../../shared/results/option-names'
import { ResultBars, shownOptions } from '../../shared/results/ResultBars'
import { whereCountsDiffer } from '../../shared/results/where-counts-differ'
import { resultWords } from '../../shared/results/words'
import { FittedWords } from '../fitting/FittedWords'
import { PageMark } from '../fitting/PageMark'
import { resultAttempts } from '../fitting/result-attempts'
import type { Box } from '../../shared/parts/use-box'
import { useFitted } from '../fitting/use-fitted'
import { usePages } from '../fitting/use-pages'
import { useLanguage } from '../language'
import { Screen } from '../Screen'
import styles from './VoteRevealed.module.css'
import type { VoteProps } from './VoteStage'

/** With more options than this the table needs the room to itself, and where counts differ has a page of its own. */
const mostOptionsBesideDifferences: Readonly<Record<VoteMethod['type'], number>> = {
  dots: 6,
  agreement: 3,
  rating: 6,
  ranking: 6,
  'impact-effort': 6,
  consent: 6,
}
const differencesBeside = 2
const differencesApart = 4

/** The result, counted three ways, and where the three disagree. */
export function VoteRevealed({ view, stage, vote, result }: VoteProps & { result: VoteResult }) {
  const language = useLanguage()
  const words = resultWords[language]
  const names = useMemo(() => optionNames(vote), [vote])
  const optionIds = useMemo(() => shownOptions({ result, names }), [result, names])
  const attempts = useCallback((box: Box, minimum: number) => resultAttempts(optionIds, box, minimum), [optionIds])
  const { frame, layer, measuring, layout } = useFitted(optionIds, attempts)
  const apart = optionIds.length > mostOptionsBesideDifferences[result.method.type]
  const told = whereCountsDiffer(result, names, language, apart ? differencesApart : differencesBeside)
  const tablePages = layout?.pages ?? []
  const pages = tablePages.length + (apart && told.length > 0 ? 1 : 0)
  const page = usePages(pages, null, null)
  const onPage = tablePages[page]
  const bars = { result, names, sectorLabels: view.details.sectorLabels, size: 'projector', language } as const
  return (
    <Screen view={view} stage={stage}>
      <p className={styles.voters}>
        {words.voters(result.ballots, result.enteredFor)}. {words.threeCounts}
      </p>
      <div ref={frame} className={styles.frame}>
        {measuring && (
          <div ref={layer} aria-hidden className={styles.layer}>
            <ResultBars {...bars} />
          </div>
        )}
        {layout !== null && onPage !== undefined && (
          <div key={page} className={styles.page} ref={(element) => element?.style.setProperty('--font-px', `${layout.fontPx}px`)}>
            <ResultBars {...bars} only={new Set(onPage)} />
          </div>
        )}
        {layout !== null && onPage === undefined && (
          <div className={styles.apart}>
            <FittedWords content={result}>
              <Differences told={told} />
            </FittedWords>
          </div>
        )}
      </div>
      <PageMark page={page} pages={pages} />
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
