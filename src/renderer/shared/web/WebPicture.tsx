import { type CSSProperties, useRef, useState } from 'react'
import { classNames } from '../parts/class-names'
import { type Box, useBox } from '../parts/use-box'
import { layoutWeb, type Place } from './layout-web'
import { linesOf, type WebLine } from './lines'
import { labelsFor, type WebLabel } from './web-labels'
import type { WebPage } from './web-pages'
import styles from './WebPicture.module.css'

export interface WebPictureProps {
  readonly web: WebPage
  /** The size of the words, pixels. */
  readonly fontPx: number
  /** An idea that stands out. */
  readonly newestId?: string | null
}

/** The web as a picture, for eyes alone: the same stands beside it in words. */
export function WebPicture({ web: { joined, ideas }, fontPx, newestId = null }: WebPictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const box = useBox(frame)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const isDrawn = drawn?.joined === joined && drawn.ideas === ideas && drawn.box === box && drawn.fontPx === fontPx
  if (box !== null && box.width * box.height > 0 && !isDrawn)
    setDrawn(draw({ joined, ideas }, fontPx, box, drawn?.places))
  return (
    <div ref={frame} aria-hidden className={styles.frame}>
      {drawn !== null && (
        <div className={styles.web} style={variables({ '--font-px': `${fontPx}px` })}>
          <svg className={styles.lines} viewBox={`0 0 ${drawn.box.width} ${drawn.box.height}`}>
            {drawn.lines.map(({ idea, from, to }) => (
              <line
                key={idea.id}
                className={classNames(styles.line, idea.id === newestId && styles.newest)}
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
              />
            ))}
          </svg>
          {drawn.labels.map(({ id, number, words, width, height }) => {
            const place = drawn.places.get(id)
            const size = variables({ '--width': `${width}px`, '--height': `${height}px` })
            return (
              place !== undefined && (
                <span key={id} className={styles.card} style={{ ...placed(place), ...size }}>
                  <span className={styles.words}>
                    <span className={styles.number}>{number}</span> {words}
                  </span>
                </span>
              )
            )
          })}
          {drawn.lines.map(({ idea, middle }) => (
            <span
              key={idea.id}
              className={classNames(styles.idea, idea.id === newestId && styles.newestIdea)}
              style={placed(middle)}
            >
              {idea.number}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}

interface Drawn extends WebPage {
  readonly fontPx: number
  readonly labels: readonly WebLabel[]
  readonly places: ReadonlyMap<string, Place>
  readonly lines: readonly WebLine[]
  readonly box: Box
}

function draw({ joined, ideas }: WebPage, fontPx: number, box: Box, before: Drawn['places'] | undefined): Drawn {
  const labels = labelsFor(joined, box.width * box.height, fontPx)
  const links = ideas.map(({ joins: [source, target] }) => ({ source, target }))
  const places = layoutWeb(labels, links, box, before)
  return { joined, ideas, fontPx, box, labels, places, lines: linesOf(ideas, labels, places) }
}

function placed({ x, y }: Place): CSSProperties {
  return variables({ '--x': `${x}px`, '--y': `${y}px` })
}

/** React's type of a style does not know custom properties, hence the cast. */
function variables(values: Readonly<Record<`--${string}`, string>>): CSSProperties {
  return values as CSSProperties
}
