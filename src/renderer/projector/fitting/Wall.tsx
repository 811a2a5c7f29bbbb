import { type CSSProperties, type ReactNode, useCallback, useMemo } from 'react'
import { classNames } from '../../shared/parts/class-names'
import { useWords } from '../language'
import { PageMark } from './PageMark'
import { useFitted } from './use-fitted'
import { useMoved } from './use-moved'
import { usePages } from './use-pages'
import styles from './Wall.module.css'
import { wallAttempts, type WallLayout } from './wall-attempts'
import type { WallColumn } from './wall-layout'

export interface WallItem {
  readonly id: string
  readonly content: ReactNode
}

export interface WallSection {
  readonly id: string
  readonly title: ReactNode
  readonly items: readonly WallItem[]
}

export interface WallProps {
  /** Measured anew whenever it is another array. */
  readonly sections: readonly WallSection[]
  readonly look?: 'cards' | 'list'
  readonly maximumColumns?: number
  /** The newest item: it stands out, and the wall turns to its page. */
  readonly newestId?: string | null
}

const noLimit = 99

/** Fills the room it has with words as large as fit, in columns; what does not fit at the smallest size goes over pages. */
export function Wall({ sections, look = 'cards', maximumColumns = noLimit, newestId = null }: WallProps) {
  const words = useWords()
  const attempts = useCallback(
    (box: { width: number; height: number }, minimumFontPx: number) => {
      const shapes = sections.map(({ id, title, items }) => ({ id, titled: title !== null, itemIds: items.map((item) => item.id) }))
      return wallAttempts({ sections: shapes, maximumColumns }, box, minimumFontPx)
    },
    [sections, maximumColumns],
  )
  const { frame, layer, measuring, layout } = useFitted(sections, attempts)
  const page = usePages(layout?.pages.length ?? 0, pageOf(layout, newestId), newestId)
  useMoved(frame, layout, page)
  const byId = useMemo(() => new Map(sections.map((section) => [section.id, section])), [sections])
  const itemsById = useMemo(() => new Map(sections.flatMap(({ items }) => items.map((item) => [item.id, item]))), [sections])

  const drawn = (column: WallColumn) =>
    column.map(({ sectionId, continued, itemIds }) => {
      const section = byId.get(sectionId)
      if (section === undefined) return null
      return (
        <section key={`${sectionId} ${itemIds[0]}`} className={styles.section}>
          {section.title !== null && (
            <h2 className={styles.title}>
              {section.title}
              {continued && <span className={styles.continued}> {words.continued}</span>}
            </h2>
          )}
          {itemIds.length > 0 && (
            <ul className={styles.items}>
              {itemIds.map((id) => (
                <li key={id} data-card={id} className={classNames(styles.item, id === newestId && styles.newest)}>
                  {itemsById.get(id)?.content}
                </li>
              ))}
            </ul>
          )}
        </section>
      )
    })

  return (
    <div className={classNames(styles.wall, styles[look])}>
      <div ref={frame} className={styles.frame}>
        {measuring && (
          <div ref={layer} aria-hidden className={styles.layer}>
            {sections.map(({ id, title, items }) => (
              <div key={id}>
                {title !== null && (
                  <div data-fit={`section ${id}`} className={styles.title}>
                    {title}
                    <span className={styles.continued}> {words.continued}</span>
                  </div>
                )}
                {items.map((item) => (
                  <div key={item.id} data-fit={item.id} className={styles.item}>
                    {item.content}
                  </div>
                ))}
              </div>
            ))}
          </div>
        )}
        {layout !== null && (
          <div key={page} className={styles.page} style={pageStyle(layout)}>
            {layout.pages[page]?.map((column, index) => (
              <div key={index} className={styles.column}>
                {drawn(column)}
              </div>
            ))}
          </div>
        )}
      </div>
      <PageMark page={page} pages={layout?.pages.length ?? 0} />
    </div>
  )
}

function pageOf(layout: WallLayout | null, itemId: string | null): number | null {
  if (layout === null || itemId === null) return null
  const page = layout.pages.findIndex((columns) => columns.some((column) => column.some(({ itemIds }) => itemIds.includes(itemId))))
  return page === -1 ? null : page
}

/** React's type of a style does not know custom properties, hence the cast. */
function pageStyle({ fontPx, columns }: WallLayout): CSSProperties {
  return { '--font-px': `${fontPx}px`, '--columns': String(columns) } as CSSProperties
}
