import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Kbd } from './Kbd'
import styles from './Tooltip.module.css'

const delayMs = 400

/**
 * Shows a control's words beside it while it is pointed at or has the keyboard's focus. Escape puts it away.
 * The control keeps its own name: the words are for the eyes only.
 */
export function Tooltip({ text, shortcut, children }: { text: string; shortcut?: string; children: ReactNode }) {
  const anchor = useRef<HTMLSpanElement>(null)
  const bubble = useRef<HTMLSpanElement>(null)
  const [shown, setShown] = useState(false)
  const timer = useRef<number | undefined>(undefined)

  const show = (afterMs: number) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setShown(true), afterMs)
  }
  const hide = () => {
    window.clearTimeout(timer.current)
    setShown(false)
  }

  useEffect(() => () => window.clearTimeout(timer.current), [])
  useEffect(() => {
    if (!shown || anchor.current === null || bubble.current === null) return
    bubble.current.showPopover()
    place(bubble.current, (anchor.current.firstElementChild ?? anchor.current).getBoundingClientRect())
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setShown(false)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [shown])

  return (
    <span
      ref={anchor}
      className={styles.anchor}
      onPointerEnter={(event: PointerEvent) => event.pointerType === 'mouse' && show(delayMs)}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && show(0)}
      onBlur={hide}
    >
      {children}
      {shown && (
        <span ref={bubble} popover="manual" aria-hidden className={styles.bubble}>
          {text}
          {shortcut !== undefined && <Kbd keys={shortcut} />}
        </span>
      )}
    </span>
  )
}

/** Below the control, or above it where there is no room; always inside the window. */
function place(bubble: HTMLElement, control: DOMRect): void {
  const gapPx = 6
  const { width, height } = bubble.getBoundingClientRect()
  const left = Math.min(Math.max(gapPx, control.left + control.width / 2 - width / 2), innerWidth - width - gapPx)
  const below = control.bottom + gapPx
  const top = below + height > innerHeight ? control.top - height - gapPx : below
  bubble.style.setProperty('--left', `${left}px`)
  bubble.style.setProperty('--top', `${top}px`)
}
