import type { Mover } from '@protocol/holds'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { type Writable, writable } from '../connection/readable'
import { nothingSelected, type Selection, within } from './selection'

/** What is on its way from one place on the wall to another. */
export type Carried =
  | { readonly what: 'cards'; readonly cardId: string; readonly cardIds: readonly string[] }
  | { readonly what: 'theme'; readonly themeId: string }

/** What this page's person is doing on the wall, and who else moves what. Nothing of it outlives the page. */
export interface WallState {
  readonly selection: Selection
  /** The one card that Tab stops at. */
  readonly tabStopId: string | null
  readonly carried: Carried | null
  /** The place that what is carried would be put down at. */
  readonly over: string | null
  readonly heldBy: ReadonlyMap<string, Mover>
}

/** Hundreds of cards read it, each a little of it: only those are drawn again for which that little changed. */
export type Wall = Writable<WallState>

export function newWall(): Wall {
  return writable<WallState>({
    selection: nothingSelected,
    tabStopId: null,
    carried: null,
    over: null,
    heldBy: new Map(),
  })
}

export function change(wall: Wall, changes: Partial<WallState>): void {
  wall.write({ ...wall.read(), ...changes })
}

export const WallContext = createContext<Wall | null>(null)

export function useWall(): Wall {
  const wall = useContext(WallContext)
  if (wall === null) throw new Error('This is not on a wall')
  return wall
}

/** A little of the wall's state: text, a number, yes or no, or something that stays the same while it does not change. */
export function useOnWall<Little>(read: (state: WallState) => Little): Little {
  const wall = useWall()
  return useSyncExternalStore(wall.subscribe, () => read(wall.read()))
}

/**
 * What is left of it once the cards on the wall are these, in their order: nothing is selected that is gone, and the
 * keyboard can stop at one of them. The same object where nothing changed.
 */
export function reconciled(state: WallState, order: readonly string[]): WallState {
  const onTheWall = new Set(order)
  const selection = within(state.selection, (id) => onTheWall.has(id))
  const stays = state.tabStopId !== null && onTheWall.has(state.tabStopId)
  const tabStopId = stays ? state.tabStopId : (order[0] ?? null)
  return selection === state.selection && tabStopId === state.tabStopId ? state : { ...state, selection, tabStopId }
}
