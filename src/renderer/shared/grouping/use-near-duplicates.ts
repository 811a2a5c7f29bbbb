import { useEffect, useMemo, useRef, useState } from 'react'
import type { Card } from '@core/cards/cards'
import { nearDuplicates } from '@core/cards/near-duplicates'
import { isOnWall } from './by-theme'

type Group = readonly Card[]

/**
 * The groups of cards on the wall that may say the same, but for those that somebody here wants kept apart. Looked for when
 * there is time, and only where words changed: filing a card is no reason.
 */
export function useNearDuplicates(cards: ReadonlyMap<string, Card>) {
  const [found, setFound] = useState<readonly (readonly string[])[]>([])
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set())
  const looked = useRef<readonly Card[]>([])
  useEffect(() => {
    const now = [...cards.values()].filter(isOnWall)
    if (sayTheSame(looked.current, now)) return
    const whenIdle = requestIdleCallback(
      () => {
        looked.current = now
        setFound(nearDuplicates(now).map(({ cardIds }) => cardIds))
      },
      { timeout: 2000 },
    )
    return () => cancelIdleCallback(whenIdle)
  }, [cards])
  const groups = useMemo(
    () =>
      found
        .map((ids): Group => ids.flatMap((id) => cards.get(id) ?? []).filter(isOnWall))
        .filter((group) => group.length > 1 && !apart.has(nameOf(group))),
    [found, apart, cards],
  )
  return { groups, keepApart: (group: Group) => setApart((before) => new Set([...before, nameOf(group)])) }
}

function sayTheSame(before: readonly Card[], now: readonly Card[]): boolean {
  return before.length === now.length && now.every(({ id, text }, at) => before[at]?.id === id && before[at]?.text === text)
}

function nameOf(group: Group): string {
  return group.map(({ id }) => id).join(' ')
}
