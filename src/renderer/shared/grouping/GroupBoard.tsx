import { useLayoutEffect, useState } from 'react'
import type { DoAct, View } from '../acting/acting'
import { useHolding } from '../connection/holding'
import { GroupingWall } from './GroupingWall'
import { change, newWall, WallContext } from './wall-state'

export interface GroupBoardProps {
  readonly view: View
  readonly suggested: readonly string[]
  readonly act: DoAct
}

/** Where cards are put together under names, by several people at once. */
export function GroupBoard(props: GroupBoardProps) {
  const [wall] = useState(newWall)
  const { others } = useHolding()
  useLayoutEffect(() => {
    const follow = () => {
      const held = others.read().flatMap(({ by, cardIds }) => cardIds.map((id) => [id, by] as const))
      change(wall, { heldBy: new Map(held) })
    }
    follow()
    return others.subscribe(follow)
  }, [others, wall])
  return (
    <WallContext value={wall}>
      <GroupingWall {...props} />
    </WallContext>
  )
}
