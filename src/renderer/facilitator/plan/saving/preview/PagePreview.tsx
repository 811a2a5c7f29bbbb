import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type KeyboardEvent, useRef } from 'react'
import { useBox } from '../../../../shared/parts/use-box'
import styles from './Preview.module.css'
import { usePage } from './use-page'

interface PagePreviewProps {
  readonly pdf: PDFDocumentProxy
  /** From 1. */
  readonly number: number
  readonly isWhole: boolean
  readonly isBusy: boolean
  readonly onTurn: (to: number) => void
}

/** Around the page, so that its edges are seen. */
const marginPx = 16

/** One page as it is in the file, and its words for those who do not see it. */
export function PagePreview({ pdf, number, isWhole, isBusy, onTurn }: PagePreviewProps) {
  const frame = useRef<HTMLElement>(null)
  const box = useBox(frame)
  const room = { width: (box?.width ?? 0) - 2 * marginPx, height: (box?.height ?? 0) - 2 * marginPx }
  const { canvas, lines } = usePage(pdf, number, room, isWhole)
  const turn = (event: KeyboardEvent) => {
    const to = { PageUp: number - 1, PageDown: number + 1, Home: 1, End: pdf.numPages }[event.key]
    if (to === undefined) return
    event.preventDefault()
    onTurn(to)
    frame.current?.scrollTo({ top: 0 })
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keyboard scrolls and turns it
    <section
      ref={frame}
      className={styles.frame}
      aria-label={`Page ${number} of ${pdf.numPages}`}
      aria-busy={isBusy}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached
      tabIndex={0}
      onKeyDown={turn}
    >
      <canvas ref={canvas} aria-hidden className={styles.page} />
      <div className="visually-hidden">
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </section>
  )
}
