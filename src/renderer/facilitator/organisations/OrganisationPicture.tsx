import type { Sector } from '@core/sector'
import { pairOf } from '@core/web/web-changes'
import { labelLook, type WebLabel, type WebLine } from '@core/web/web-layout'
import type { PicturedWeb } from '@protocol/organisations'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { classNames } from '../../shared/parts/class-names'
import { sectorShapes } from '../../shared/parts/SectorMark'
import type { LinkMark } from './link-marks'
import { organisationInWords } from './link-words'
import { reachedBy } from './reached-by'
import styles from './OrganisationPicture.module.css'

/** Units of the drawing for each em of its letters. */
const em = 16
const padding = 0.4

export interface OrganisationPictureProps {
  readonly pictured: PicturedWeb
  readonly labels: Readonly<Record<Sector, string>>
  /** What to say of a link, by `pairOf`. */
  readonly marks?: ReadonlyMap<string, LinkMark>
  /** Whose links stand out and are told beside the picture. */
  readonly chosen: string | null
  readonly onChoose: (name: string | null) => void
  /** As large as there is room, for a whole room to read. */
  readonly large?: boolean
}

const noMarks: ReadonlyMap<string, LinkMark> = new Map()

/** Who works with whom as a drawing. Arrow keys lead from one organisation to the next; what each shares is said. */
export function OrganisationPicture(props: OrganisationPictureProps) {
  const { pictured, labels, marks = noMarks, chosen, onChoose, large = false } = props
  const { web, layout } = pictured
  const [pointed, setPointed] = useState<string | null>(null)
  const lit = pointed ?? chosen
  const buttons = useRef(new Map<string, SVGGElement>())
  const byPair = useMemo(() => new Map(web.links.map((link) => [pairOf(link), link])), [web])
  const sectorOf = useMemo(() => new Map(web.organisations.map(({ name, sector }) => [name, sector])), [web])
  const near = useMemo(() => (lit === null ? null : neighbours(lit, web.links)), [lit, web])
  const reachable = layout.labels.some(({ name }) => name === chosen) ? chosen : layout.labels[0]?.name
  const go = (event: KeyboardEvent, name: string) => {
    if (event.key === 'Escape' && chosen !== null && !large) return onChoose(null)
    const next = reachedBy(event.key, name, layout.labels)
    if (next === null) return
    event.preventDefault()
    buttons.current.get(next)?.focus()
  }
  const [width, height] = [layout.width + 2 * padding, layout.height + 2 * padding]
  return (
    <svg
      role="group"
      aria-label="Picture: who works with whom. Arrow keys lead from one organisation to another, Page Down to the next."
      viewBox={`${-padding * em} ${-padding * em} ${width * em} ${height * em}`}
      className={classNames(styles.picture, large && styles.large, lit !== null && styles.lit)}
      style={{ '--ems-across': width, '--ems-down': height } as Readonly<Record<string, number>>}
      onPointerLeave={() => setPointed(null)}
    >
      <g aria-hidden>
        {layout.lines.map((line) => {
          const ties = byPair.get(pairOf(line))?.ties.length ?? 0
          const isLit = lit !== null && line.between.includes(lit)
          return (
            <Line key={pairOf(line)} line={line} weight={ties} mark={marks.get(pairOf(line)) ?? null} isLit={isLit} />
          )
        })}
      </g>
      {layout.aloneTop !== null && (
        <text aria-hidden className={styles.alone} x={0} y={(layout.aloneTop + 1.1) * em}>
          On their own
        </text>
      )}
      {layout.labels.map((label) => {
        const sector = sectorOf.get(label.name) ?? 'other'
        return (
          <g
            key={label.name}
            ref={(button) => {
              if (button === null) buttons.current.delete(label.name)
              else buttons.current.set(label.name, button)
            }}
            role="button"
            aria-pressed={label.name === chosen}
            aria-label={organisationInWords(label.name, labels[sector], web)}
            tabIndex={label.name === reachable ? 0 : -1}
            className={classNames(
              styles.organisation,
              label.name === lit && styles.self,
              near !== null && !near.has(label.name) && styles.far,
            )}
            onFocus={() => onChoose(label.name)}
            onClick={() => onChoose(label.name)}
            onPointerEnter={() => setPointed(label.name)}
            onKeyDown={(event) => go(event, label.name)}
          >
            <Label label={label} sector={sector} />
          </g>
        )
      })}
    </svg>
  )
}

function Label({
  label: { x, y, width, height, words },
  sector,
}: {
  readonly label: WebLabel
  readonly sector: Sector
}) {
  const [left, top] = [(x - width / 2) * em, (y - height / 2) * em]
  const { paddingAcross, paddingDown, lineHeight, mark, afterMark } = labelLook
  const wordsLeft = left + (paddingAcross + mark + afterMark) * em
  return (
    <>
      <rect className={styles.ground} x={left} y={top} width={width * em} height={height * em} rx={0.45 * em} />
      <g
        className={styles[sector]}
        transform={`translate(${left + paddingAcross * em} ${(y - mark / 2) * em}) scale(${(mark * em) / 20})`}
      >
        {sectorShapes[sector]}
      </g>
      {words.map((line, index) => (
        <text
          key={index}
          className={styles.words}
          x={wordsLeft}
          y={top + (paddingDown + lineHeight * (index + 0.78)) * em}
        >
          {line}
        </text>
      ))}
    </>
  )
}

interface LineProps {
  readonly line: WebLine
  /** How much the two share. */
  readonly weight: number
  readonly mark: LinkMark | null
  readonly isLit: boolean
}

function Line({ line: { from, to, number }, weight, mark, isLit }: LineProps) {
  const ends = { x1: from.x * em, y1: from.y * em, x2: to.x * em, y2: to.y * em }
  const thickness = thicknessOf(weight) * em
  const said =
    mark === null ? (weight > 1 ? String(weight) : '') : mark === 'new' && weight > 1 ? `new ${weight}` : mark
  // A mark is also told in words, whether or not there is room for them.
  const place = number ?? (mark === null ? null : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })
  const width = Math.max(labelLook.number.width, said.length * 0.5 + 0.7) * em
  return (
    <g className={classNames(styles.link, mark !== null && styles[mark], isLit && styles.litLink)}>
      <line className={styles.line} {...ends} strokeWidth={mark === 'new' ? thickness + 0.25 * em : thickness} />
      {mark === 'new' && <line className={styles.core} {...ends} strokeWidth={0.12 * em} />}
      {place !== null && said !== '' && (
        <>
          <rect
            className={styles.numberGround}
            x={place.x * em - width / 2}
            y={(place.y - labelLook.number.height / 2) * em}
            width={width}
            height={labelLook.number.height * em}
            rx={0.65 * em}
          />
          <text className={styles.number} x={place.x * em} y={(place.y + 0.33) * em}>
            {said}
          </text>
        </>
      )}
    </g>
  )
}

/** In ems: much shared is thicker, and what is shared without end no thicker than can be drawn. */
function thicknessOf(weight: number): number {
  return 0.09 + 0.11 * Math.sqrt(Math.min(weight, 25))
}

function neighbours(name: string, links: PicturedWeb['web']['links']): ReadonlySet<string> {
  return new Set([name, ...links.flatMap(({ between }) => (between.includes(name) ? between : []))])
}
