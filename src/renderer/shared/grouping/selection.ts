/** Cards that the facilitator picked out, and the one from which a range is drawn. */
export interface Selection {
  readonly ids: ReadonlySet<string>
  readonly anchorId: string | null
}

export const nothingSelected: Selection = { ids: new Set(), anchorId: null }

export function toggled(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ids, anchorId: id }
}

/** Adds everything from the anchor to `id`, in the order on the wall. The anchor stays, so that the range can grow on. */
export function extendedTo(selection: Selection, id: string, order: readonly string[]): Selection {
  const anchor = selection.anchorId === null ? -1 : order.indexOf(selection.anchorId)
  const end = order.indexOf(id)
  if (end < 0) return selection
  if (anchor < 0) return { ids: new Set([...selection.ids, id]), anchorId: id }
  const range = order.slice(Math.min(anchor, end), Math.max(anchor, end) + 1)
  return { ids: new Set([...selection.ids, ...range]), anchorId: selection.anchorId }
}

/** Leaves out what is no longer on the wall. The same object where nothing changed. */
export function within(selection: Selection, onTheWall: (id: string) => boolean): Selection {
  const kept = [...selection.ids].filter(onTheWall)
  if (kept.length === selection.ids.size) return selection
  const anchorId = selection.anchorId !== null && onTheWall(selection.anchorId) ? selection.anchorId : null
  return { ids: new Set(kept), anchorId }
}

export type SelectionStep =
  | { readonly do: 'toggle'; readonly cardId: string }
  | { readonly do: 'extend'; readonly cardId: string }
  | { readonly do: 'add'; readonly cardId: string }
  | { readonly do: 'clear' }

/** The selection after one thing that the facilitator did, with the cards in their order on the wall. */
export function stepped(selection: Selection, step: SelectionStep, order: readonly string[]): Selection {
  switch (step.do) {
    case 'toggle':
      return toggled(selection, step.cardId)
    case 'extend':
      return extendedTo(selection, step.cardId, order)
    case 'add':
      return { ids: new Set([...selection.ids, step.cardId]), anchorId: step.cardId }
    case 'clear':
      return nothingSelected
  }
}
