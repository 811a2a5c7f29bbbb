import { type ScreenDirection, type Spotlight, type TextSize, textSizes } from '@protocol/screen'
import { showToast } from '../../shared/parts/toast-queue'
import { chooseLook, directScreen } from './direction'

/** Blanks the screens, or shows the workshop again where they are blank on this ground already. */
export function toggleBlank({ blank }: ScreenDirection, ground: 'dark' | 'light'): void {
  void directScreen({ do: 'blank', ground: blank === ground ? null : ground })
}

export function toggleFrozen({ frozen }: ScreenDirection): void {
  void directScreen({ do: 'freeze', frozen: !frozen })
}

export function turnPages(by: 1 | -1): void {
  void directScreen({ do: 'turn', by })
}

export function toggleHeld({ pages }: ScreenDirection): void {
  void directScreen({ do: 'hold', held: !pages.held })
}

/** The next larger or smaller size, or null where there is none. */
export function nextSize({ textSize }: ScreenDirection, by: 1 | -1): TextSize | null {
  return textSizes.find((size) => size === textSize + by) ?? null
}

export function resize(direction: ScreenDirection, by: 1 | -1): void {
  const textSize = nextSize(direction, by)
  if (textSize !== null) chooseLook({ textSize })
}

/** Shows the room one card or theme alone, or ends that where it is the one already. */
export async function toggleSpotlight(now: Spotlight | null, on: Spotlight): Promise<void> {
  const isOn = now?.kind === on.kind && now.id === on.id
  const done = await directScreen({ do: 'spotlight', on: isOn ? null : on })
  if (!done) showToast({ text: 'The room may not see this yet, so the screen stays as it is. Show the cards first.' })
}

export function endSpotlight(): void {
  void directScreen({ do: 'spotlight', on: null })
}
