import { useState } from 'react'

/** The id of the last item that came while it was being watched; null until one does. */
export function useNewest(items: readonly { readonly id: string }[]): string | null {
  const [seen, setSeen] = useState(items)
  const [newest, setNewest] = useState<string | null>(null)
  if (items !== seen) {
    const known = new Set(seen.map(({ id }) => id))
    const latest = items.findLast(({ id }) => !known.has(id))
    setSeen(items)
    if (latest !== undefined) setNewest(latest.id)
  }
  return newest
}
