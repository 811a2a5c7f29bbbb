import type { KeyboardEvent } from 'react'

/** Which card an arrow key leads to from the one that has the focus: before and after in order, up and down by sight. */
function cardTowards(wall: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const cards = [...wall.querySelectorAll<HTMLElement>('[data-card-id]')]
  const index = cards.indexOf(from)
  if (key === 'ArrowLeft') return cards[index - 1] ?? null
  if (key === 'ArrowRight') return cards[index + 1] ?? null
  if (key === 'Home') return cards[0] ?? null
  if (key === 'End') return cards.at(-1) ?? null
  const here = from.getBoundingClientRect()
  const sign = key === 'ArrowDown' ? 1 : -1
  let best: { readonly card: HTMLElement; readonly far: number } | null = null
  for (const card of cards) {
    const there = card.getBoundingClientRect()
    const down = sign * (there.top - here.top)
    const aside = Math.abs(there.left - here.left)
    if (down <= 0 || aside > here.width / 2) continue
    if (best === null || down < best.far) best = { card, far: down }
  }
  return best?.card ?? null
}

const arrows = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])

/** Arrow keys go from card to card; with Shift they take the cards into the selection on the way. */
export function walk(event: KeyboardEvent<HTMLElement>, extendTo: (cardId: string) => void): void {
  if (!arrows.has(event.key) || !(event.target instanceof HTMLElement)) return
  const from = event.target.closest<HTMLElement>('[data-card-id]')
  if (from === null) return
  event.preventDefault()
  const next = cardTowards(event.currentTarget, from, event.key)
  if (next === null) return
  next.focus()
  const ids = [from.dataset['cardId'], next.dataset['cardId']]
  if (event.shiftKey) for (const id of ids) if (id !== undefined) extendTo(id)
}

export function focusCard(root: HTMLElement | null, cardId: string | null): void {
  if (cardId !== null) cardIn(root, cardId)?.focus()
}

/** Brings a card into sight, and leaves the keyboard where it is. */
export function revealCard(root: HTMLElement | null, cardId: string): void {
  cardIn(root, cardId)?.scrollIntoView({ block: 'nearest' })
}

export function revealTheme(root: HTMLElement | null, place: string): void {
  themeIn(root, place)?.scrollIntoView({ block: 'nearest' })
}

/** Gives the keyboard to a theme: to its first card, or else to its name. */
export function goToTheme(root: HTMLElement | null, place: string): void {
  revealTheme(root, place)
  const box = themeIn(root, place)
  const first = box?.querySelector<HTMLElement>('[data-card-id]') ?? box?.querySelector<HTMLElement>('h3 button')
  first?.focus()
}

function cardIn(root: HTMLElement | null, cardId: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-card-id="${CSS.escape(cardId)}"]`) ?? null
}

function themeIn(root: HTMLElement | null, place: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`) ?? null
}
