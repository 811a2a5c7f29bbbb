import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useState } from 'react'
import { useLatest } from '../parts/use-latest'
import { ShortcutsDialog } from './ShortcutsDialog'
import { fieldLeftBy, type Shortcut, shortcutFor } from './shortcut'

/** What is listening, latest last: the list as it was when its component was last drawn. */
type Listening = Set<{ readonly current: readonly Shortcut[] }>

const ListeningContext = createContext<Listening | null>(null)

/** Makes one key do one thing for everything inside, and shows them all for `?`. */
export function ShortcutScope({ children }: { readonly children: ReactNode }) {
  const [listening] = useState<Listening>(() => new Set())
  const [shown, setShown] = useState<readonly Shortcut[] | null>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      fieldLeftBy(event)?.blur()
      const all = [...listening].flatMap(({ current }) => current)
      const help: Shortcut = { key: '?', shown: '?', does: 'Show these keys', group: 'anywhere', run: () => setShown([...all, help]) }
      const shortcut = shortcutFor(event, [...all, help])
      if (shortcut === null) return
      event.preventDefault()
      shortcut.run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [listening])

  return (
    <ListeningContext value={listening}>
      {children}
      {shown !== null && <ShortcutsDialog shortcuts={shown} onClose={() => setShown(null)} />}
    </ListeningContext>
  )
}

/** Listens for these keys as soon as the component can be seen. Of two that use one key, the one drawn later is asked. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const listening = useContext(ListeningContext)
  const latest = useLatest(shortcuts)
  useLayoutEffect(() => {
    listening?.add(latest)
    return () => void listening?.delete(latest)
  }, [listening, latest])
}
