import type { Language } from '@core/language'
import type { Sector } from '@core/sector'
import type { VoteResult } from '@core/voting/result'
import type { ReactNode } from 'react'
import { SectorMark } from '../parts/SectorMark'
import { methodWords } from './method-words'
import styles from './ScoreBars.module.css'
import { shareStyle } from './share-style'
import { resultWords } from './words'

export interface ScoreBarsProps {
  readonly result: VoteResult
  /** What 1 and 5 stand for; either may be empty. */
  readonly lowest: ReactNode
  readonly highest: ReactNode
  readonly sectorLabels: Readonly<Record<Sector, string>>
  readonly language?: Language
}

/** How a score came out: how many gave each number, 5 first, and the mean, in the room and in each sector. */
export function ScoreBars({ result, lowest, highest, sectorLabels, language = 'en' }: ScoreBarsProps) {
  const words = methodWords[language]
  const { person } = result.tallies
  const rating = result.ratings[0]
  if (rating === undefined || rating.mean === null) {
    return <p>{resultWords[language].withheld['withheld' in person ? person.withheld : 'no-ballots']}</p>
  }
  const most = Math.max(...rating.counts, 1)
  const ends: Readonly<Record<number, ReactNode>> = { 1: lowest, [rating.counts.length]: highest }
  const withheld = result.withheldSectors.map((sector) => sectorLabels[sector])
  return (
    <div className={styles.score}>
      <p className={styles.mean}>
        <strong>{rating.mean.toFixed(1)}</strong> {words.outOf}
      </p>
      <ul className={styles.rows}>
        {rating.counts
          .map((count, index) => {
            const step = index + 1
            return (
              <li key={step} className={styles.row}>
                <span className={styles.label}>
                  <span className={styles.step}>{step}</span> <span>{ends[step]}</span>
                </span>
                <span aria-hidden className={styles.track}>
                  <span className={styles.bar} style={shareStyle(count / most)} />
                </span>
                <span className={styles.count}>{words.people(count)}</span>
              </li>
            )
          })
          .toReversed()}
      </ul>
      {result.sectors.length > 0 && (
        <p className={styles.sectors}>
          {words.meanBySector}{' '}
          {result.sectors.map(({ id, ratings }) => (
            <span key={id} className={styles.sector}>
              <SectorMark sector={id} label={sectorLabels[id]} />{' '}
              <strong>{ratings[0]?.mean?.toFixed(1) ?? '–'}</strong>
            </span>
          ))}
        </p>
      )}
      {withheld.length > 0 && <p className={styles.soft}>{resultWords[language].withheldSectors(withheld)}</p>}
    </div>
  )
}
