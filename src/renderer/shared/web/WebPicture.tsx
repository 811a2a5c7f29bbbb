import { type CSSProperties, useMemo, useRef } from 'react'
import { classNames } from '../parts/class-names'
import { useBox } from '../parts/use-box'
import { layoutWeb, type Place } from './layout-web'
import { labelsFor } from './web-labels'
import type { Web } from './web-of'
import styles from './WebPicture.module.css'

export interface WebPictureProps {
  readonly web: Pick<Web, 'joined' | 'ideas'>
  /** The size of the words, pixels. */
  readonly fontPx: number
  /** An idea that stands out. */
  readonly newestId?: string | null
}

/** More lines than this are not numbered: their numbers would cover one another. */
const mostNumbered = 24

/** The web as a picture, for eyes alone: the same stands beside it as a list. */
export function WebPicture({ web: { joined, ideas }, fontPx, newestId = null }: WebPictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const places = useRef<ReadonlyMap<string, Place>>(new Map())
  const box = useBox(frame)
  const drawn = useMemo(() => {
    if (box === null || box.width === 0) return null
    const labels = labelsFor(joined, box, fontPx)
    const links = ideas.map(({ joins: [source, target] }) => ({ source, target }))
    places.current = layoutWeb(labels, links, box, places.current)
    return { labels, places: places.current, box }
  }, [joined, ideas, box, fontPx])
  return (
    <div ref={frame} aria-hidden className={styles.frame}>
      {drawn !== null && (
        <div className={styles.web} style={variables({ '--font-px': `${fontPx}px` })}>
          <svg className={styles.lines} viewBox={`0 0 ${drawn.box.width} ${drawn.box.height}`}>
            {ideas.map(({ id, joins: [one, other] }) => {
              const [from, to] = [drawn.places.get(one), drawn.places.get(other)]
              if (from === undefined || to === undefined) return null
              const look = classNames(styles.line, id === newestId && styles.newest)
              return <line key={id} className={look} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            })}
          </svg>
          {ideas.length <= mostNumbered &&
            ideas.map(({ id, number, joins: [one, other] }, index) => {
              const [from, to] = [drawn.places.get(one), drawn.places.get(other)]
              if (from === undefined || to === undefined) return null
              // Several ideas for the same two stand beside one another on their line.
              const before = ideas.slice(0, index).filter(({ joins }) => joins.includes(one) && joins.includes(other)).length
              const at = 0.5 + (before % 2 === 0 ? -1 : 1) * Math.ceil(before / 2) * 0.16
              return (
                <span key={id} className={classNames(styles.idea, id === newestId && styles.newestIdea)} style={placed(between(from, to, at))}>
                  {number}
                </span>
              )
            })}
          {drawn.labels.map(({ id, number, words, width, height }) => {
            const place = drawn.places.get(id)
            return (
              place !== undefined && (
                <span
                  key={id}
                  className={styles.card}
                  style={{ ...placed(place), ...variables({ '--width': `${width}px`, '--height': `${height}px` }) }}
                >
                  <span className={styles.words}>
                    <span className={styles.number}>{number}</span> {words}
                  </span>
                </span>
              )
            )
          })}
        </div>
      )}
    </div>
  )
}

function between(from: Place, to: Place, share: number): Place {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function placed({ x, y }: Place): CSSProperties {
  return variables({ '--x': `${x}px`, '--y': `${y}px` })
}

/** React's type of a style does not know custom properties, hence the cast. */
function variables(values: Readonly<Record<`--${string}`, string>>): CSSProperties {
  return values as CSSProperties
}
