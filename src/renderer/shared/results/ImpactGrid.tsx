import type { Language } from '@core/language'
import { mostOnAGrid, spreadOut } from '@core/voting/grid'
import type { PlacedOption } from '@core/voting/result'
import { useMemo } from 'react'
import styles from './ImpactGrid.module.css'
import { methodWords } from './method-words'

export interface ImpactGridProps {
  readonly places: readonly PlacedOption[]
  /** Ids in the order of their numbers, 1 first: the same as in the table beside it. */
  readonly optionIds: readonly string[]
  readonly language?: Language
}

const plot = { left: 8, top: 2, width: 90, height: 62 }
/** Where discs lie: the names of the quadrants have the rows above and below to themselves. */
const field = { left: 9, top: 7.5, width: 88, height: 51 }
const radius = 2.6
/** Effort from left to right, change from bottom to top; each option is a disc with its number. */
export function ImpactGrid({ places, optionIds, language = 'en' }: ImpactGridProps) {
  const words = methodWords[language]
  const discs = useMemo(() => {
    const numbered = optionIds.flatMap((id, index) => {
      const place = places.find(({ optionId }) => optionId === id)
      return place === undefined ? [] : [{ ...place, number: index + 1 }]
    })
    const shown = numbered.slice(0, mostOnAGrid)
    const truly = shown.map(({ impact, effort }) => ({
      x: ((effort - 1) / 4) * field.width,
      y: (1 - (impact - 1) / 4) * field.height,
    }))
    const drawn = spreadOut(truly, field, radius)
    return shown.map(({ number }, index) => {
      const at = drawn[index] ?? { x: 0, y: 0 }
      return { number, truly: truly[index] ?? at, at }
    })
  }, [places, optionIds])
  const { left, top, width, height } = plot
  const [middleX, middleY, right, bottom] = [left + width / 2, top + height / 2, left + width, top + height]
  return (
    <svg viewBox="0 0 100 72" role="img" aria-label={words.grid} className={styles.grid}>
      <rect x={left} y={top} width={width / 2} height={height / 2} className={styles.first} />
      <rect x={left} y={top} width={width} height={height} className={styles.frame} />
      <path d={`M${middleX} ${top}V${bottom}M${left} ${middleY}H${right}`} className={styles.line} />
      <text x={left + 1.5} y={top + 4} className={styles.quadrant}>
        {words.quadrants.first}
      </text>
      <text x={right - 1.5} y={top + 4} textAnchor="end" className={styles.quadrant}>
        {words.quadrants.plan}
      </text>
      <text x={left + 1.5} y={bottom - 1.8} className={styles.quadrant}>
        {words.quadrants.spare}
      </text>
      <text x={right - 1.5} y={bottom - 1.8} textAnchor="end" className={styles.quadrant}>
        {words.quadrants.later}
      </text>
      <text x={middleX} y={bottom + 6} textAnchor="middle" className={styles.axis}>
        {words.effortAxis} →
      </text>
      <text x={5} y={middleY} textAnchor="middle" transform={`rotate(-90 5 ${middleY})`} className={styles.axis}>
        {words.impactAxis} →
      </text>
      {discs.map(({ number, truly, at }) => (
        <path
          key={number}
          d={`M${field.left + truly.x} ${field.top + truly.y}L${field.left + at.x} ${field.top + at.y}`}
          className={styles.pointer}
        />
      ))}
      {discs.map(({ number, at }) => (
        <g key={number} transform={`translate(${field.left + at.x} ${field.top + at.y})`}>
          <circle r={radius - 0.15} className={styles.disc} />
          <text textAnchor="middle" y={1.05} className={styles.number}>
            {number}
          </text>
        </g>
      ))}
    </svg>
  )
}
