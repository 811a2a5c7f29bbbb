import { type CSSProperties, useCallback, useMemo } from 'react'
import type { Box } from '../../shared/parts/use-box'
import { PageMark } from './PageMark'
import styles from './PagedText.module.css'
import { parts } from './text-parts'
import { type Attempt, useFitted } from './use-fitted'
import { usePages } from './use-pages'
import { onOnePage, overPages } from './wall-layout'

interface TextLayout {
  readonly fontPx: number
  readonly pages: readonly (readonly string[])[]
}

/** In units of the smallest that may be projected: a story turns pages before it gets small. */
const sizes = [2.4, 2, 1.7, 1.5]
const gapEm = 0.6
/** For somebody who reads slowly. */
const readingMsACharacter = 75

/** A long text, as large as fits on one page, or else over pages that turn at the pace of a slow reader. */
export function PagedText({ text }: { readonly text: string }) {
  const shown = useMemo(() => parts(text).map((words, index) => ({ id: String(index), words })), [text])
  const attempts = useCallback((box: Box, minimumFontPx: number) => attemptsFor(shown, box, minimumFontPx), [shown])
  const { frame, layer, measuring, layout } = useFitted(shown, attempts)
  const pages = layout?.pages.length ?? 0
  const page = usePages(pages, null, shown, Math.max(12_000, (text.length / Math.max(1, pages)) * readingMsACharacter))
  const wordsOf = new Map(shown.map(({ id, words }) => [id, words]))
  return (
    <div className={styles.text}>
      <div ref={frame} className={styles.frame}>
        {measuring && (
          <div ref={layer} aria-hidden className={styles.layer}>
            {shown.map(({ id, words }) => (
              <p key={id} data-fit={id}>
                {words}
              </p>
            ))}
          </div>
        )}
        {layout !== null && (
          <div key={page} className={styles.page} style={fontSize(layout.fontPx)}>
            {layout.pages[page]?.map((id) => (
              <p key={id}>{wordsOf.get(id)}</p>
            ))}
          </div>
        )}
      </div>
      <PageMark page={page} pages={pages} />
    </div>
  )
}

function attemptsFor(
  shown: readonly { readonly id: string }[],
  box: Box,
  minimumFontPx: number,
): Attempt<TextLayout>[] {
  return sizes.map((size, index) => {
    const fontPx = size * minimumFontPx
    const room = { columns: 1, columnHeight: box.height, itemGap: gapEm * fontPx, sectionGap: 0, keepTogether: false }
    return {
      fontPx,
      widthPx: box.width,
      layOut: ({ heights }) => {
        const items = shown.map(({ id }) => ({ id, height: heights.get(id) ?? 0 }))
        const sections = [{ id: 'text', headingHeight: 0, items }]
        const isLast = index === sizes.length - 1
        const one = isLast ? null : onOnePage(sections, room)
        if (one === null && !isLast) return null
        const pages = one === null ? overPages(sections, room) : [one]
        return { fontPx, pages: pages.map((columns) => columns.flat().flatMap(({ itemIds }) => itemIds)) }
      },
    }
  })
}

/** React's type of a style does not know custom properties, hence the cast. */
function fontSize(fontPx: number): CSSProperties {
  return { '--font-px': `${fontPx}px` } as CSSProperties
}
