import { type ScreenDirection, textSizes, themes } from '@protocol/screen'

/** What is remembered of how the room's screens look, in this window's own storage. */
type Look = Pick<ScreenDirection, 'textSize' | 'theme'>

const place = 'roundtable.screen'

export function keptLook(): Look {
  return lookFrom(localStorage.getItem(place))
}

export function keepLook({ textSize, theme }: Look): void {
  localStorage.setItem(place, JSON.stringify({ textSize, theme }))
}

/** What was stored, as far as it can still be read. */
export function lookFrom(stored: string | null): Look {
  const kept = read(stored)
  const textSize = textSizes.find((size) => 'textSize' in kept && size === kept.textSize) ?? 1
  const theme = themes.find((one) => 'theme' in kept && one === kept.theme) ?? null
  return { textSize, theme }
}

function read(stored: string | null): object {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
