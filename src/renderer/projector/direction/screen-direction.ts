import { type ScreenDirection, usualDirection } from '@protocol/screen'
import { createContext, useContext, useLayoutEffect } from 'react'
import { bridge, isInApp } from '../../shared/connection/bridge'
import { applyTheme, followTheme, readTheme } from '../../shared/parts/theme'

/** What the facilitator asks of this screen. */
export const DirectionContext = createContext<ScreenDirection>(usualDirection)

export function useDirection(): ScreenDirection {
  return useContext(DirectionContext)
}

/** Follows what main says of the screen; a screen that the door served is told over its socket. */
export function followDirection(onDirection: (direction: ScreenDirection) => void): void {
  if (!isInApp()) return
  bridge.onNotice((notice) => {
    if (notice.type === 'screen-changed') onDirection(notice.direction)
  })
  void bridge.readScreen({}).then(onDirection)
}

/** Draws the page in the colours and the size that are asked for; the colours are this device's own where none are. */
export function useLook({ theme, textSize, blank }: ScreenDirection): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['textSize'] = String(textSize)
  }, [textSize])
  useLayoutEffect(() => {
    const apply = () => {
      const usual = theme ?? readTheme()
      // High contrast is dark already, and darker.
      applyTheme(blank === null || (blank === 'dark' && usual === 'contrast') ? usual : blank)
    }
    apply()
    return followTheme(apply)
  }, [theme, blank])
}
