export interface Toast {
  readonly id: number
  readonly text: string
  /** `bad` stays until it is put away. */
  readonly tone: 'calm' | 'good' | 'bad'
  readonly action: { readonly label: string; readonly onAct: () => void } | null
}

export interface ToastRequest {
  readonly text: string
  readonly tone?: Toast['tone']
  /** Something to do about it, such as Undo. */
  readonly action?: { readonly label: string; readonly onAct: () => void }
}

const mostAtOnce = 3
const listeners = new Set<() => void>()
let toasts: readonly Toast[] = []
let lastId = 0

/** Says something in a corner of the window, politely. The same words twice are said once. */
export function showToast({ text, tone = 'calm', action }: ToastRequest): void {
  lastId += 1
  const others = toasts.filter((toast) => toast.text !== text)
  replace([...others, { id: lastId, text, tone, action: action ?? null }].slice(-mostAtOnce))
}

export function closeToast(id: number): void {
  replace(toasts.filter((toast) => toast.id !== id))
}

export const toastQueue = {
  read: () => toasts,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

function replace(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}
