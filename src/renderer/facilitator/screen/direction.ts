import { type ScreenChange, type ScreenDirection, type TextSize, type Theme, usualDirection } from '@protocol/screen'
import { bridge } from '../../shared/connection/bridge'
import { useReadable, writable } from '../../shared/connection/readable'
import { keepLook, keptLook } from './kept-look'

const direction = writable<ScreenDirection>(usualDirection)

bridge.onNotice((notice) => {
  if (notice.type === 'screen-changed') direction.write(notice.direction)
})
void begin()

async function begin(): Promise<void> {
  direction.write(await bridge.readScreen({}))
  await directScreen({ do: 'look', ...keptLook() })
}

/** What the room's screens are asked to do. */
export function useDirection(): ScreenDirection {
  return useReadable(direction)
}

/** Resolves to whether it was done: nothing is put on a screen that the room may not see. */
export function directScreen(change: ScreenChange): Promise<boolean> {
  return bridge.directScreen(change)
}

/** Changes how the room's screens look, and remembers it for the next time. */
export function chooseLook(changes: { readonly textSize?: TextSize; readonly theme?: Theme | null }): void {
  const { textSize, theme } = { ...direction.read(), ...changes }
  keepLook({ textSize, theme })
  void directScreen({ do: 'look', textSize, theme })
}
