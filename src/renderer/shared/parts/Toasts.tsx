import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from './Button'
import { classNames } from './class-names'
import { IconButton } from './IconButton'
import { closeToast, type Toast, toastQueue } from './toast-queue'
import styles from './Toasts.module.css'

const shownForMs = 8_000
const icons = { calm: Info, good: CircleCheck, bad: TriangleAlert }

/** Where a window's toasts are read out and shown. One a page. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastQueue.subscribe, toastQueue.read)
  return (
    // The attribute keeps the region within reach while a dialog makes the rest of the page inert.
    <div role="region" aria-label="Messages" data-react-aria-top-layer="true" className={styles.region}>
      <ol aria-live="polite" aria-relevant="additions" className={styles.list}>
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} />
        ))}
      </ol>
    </div>
  )
}

function ToastItem({ toast }: { readonly toast: Toast }) {
  const { id, text, tone, action } = toast
  const [held, setHeld] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  const Icon = icons[tone]

  useEffect(() => {
    const hold = () => setHeld(true)
    const release = () => setHeld(false)
    const listeners = { pointerenter: hold, pointerleave: release, focusin: hold, focusout: release }
    const element = item.current
    for (const [type, listener] of Object.entries(listeners)) element?.addEventListener(type, listener)
    return () => {
      for (const [type, listener] of Object.entries(listeners)) element?.removeEventListener(type, listener)
    }
  }, [])
  useEffect(() => {
    if (held || tone === 'bad') return
    const timer = setTimeout(() => closeToast(id), shownForMs)
    return () => clearTimeout(timer)
  }, [held, id, tone])

  return (
    <li ref={item} className={classNames(styles.toast, styles[tone])}>
      <Icon aria-hidden size={20} className={styles.icon} />
      <p className={styles.text}>{text}</p>
      {action && (
        <Button
          size="small"
          onClick={() => {
            closeToast(id)
            action.onAct()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={`Close message: ${text}`} tooltip="Close" onClick={() => closeToast(id)} />
    </li>
  )
}
