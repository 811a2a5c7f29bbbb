import type { ScreenDirection, Spotlight } from '@protocol/screen'
import { bridge } from '../../shared/connection/bridge'
import { showToast } from '../../shared/parts/toast-queue'
import type { Shortcut } from '../../shared/shortcuts/shortcut'
import { useShortcuts } from '../../shared/shortcuts/ShortcutScope'
import { targetAround } from '../../shared/spotlight/spotlight'
import { useDirection } from './direction'
import { endSpotlight, nextSize, resize, toggleBlank, toggleFrozen, toggleHeld, toggleSpotlight, turnPages } from './screen-acts'

/** The keys for the room's screens. */
export function ScreenKeys({ projectorShown }: { readonly projectorShown: boolean }) {
  const direction = useDirection()
  const { blank, frozen, pages, spotlight } = direction
  useShortcuts(
    [
      {
        key: 'p',
        shown: 'P',
        does: projectorShown ? 'Put the projector window away' : 'Show the projector window',
        run: () => void bridge.showProjector({ shown: !projectorShown }),
      },
      {
        key: '.',
        shown: '.',
        does: blank === 'dark' ? 'Show the workshop again' : 'Blank the screen, dark',
        run: () => toggleBlank(direction, 'dark'),
      },
      {
        key: ',',
        shown: ',',
        does: blank === 'light' ? 'Show the workshop again' : 'Blank the screen, light',
        run: () => toggleBlank(direction, 'light'),
      },
      {
        key: 'k',
        shown: 'K',
        does: frozen ? 'Let the screen go on' : 'Freeze the screen: keep what it shows',
        run: () => toggleFrozen(direction),
      },
      {
        key: 'l',
        shown: 'L',
        does: spotlight === null ? 'Spotlight the card or theme that is focused' : 'End the spotlight',
        run: () => spotlightFocused(spotlight),
      },
      { key: ']', shown: ']', does: 'Turn to the next page, and hold it', run: () => turnPages(1) },
      { key: '[', shown: '[', does: 'Turn to the page before, and hold it', run: () => turnPages(-1) },
      {
        key: 'o',
        shown: 'O',
        does: pages.held ? 'Let pages turn by themselves' : 'Hold the page',
        run: () => toggleHeld(direction),
      },
      ...sizeKeys(direction),
    ].map((shortcut) => ({ ...shortcut, group: 'screen' }) as const),
  )
  return spotlight === null ? null : <EscapeEndsSpotlight />
}

function sizeKeys(direction: ScreenDirection): Shortcut[] {
  const [larger, smaller] = [nextSize(direction, 1), nextSize(direction, -1)]
  return [
    ...(larger === null ? [] : [{ key: '>', shown: '>', does: 'Make its text larger', run: () => resize(direction, 1) }]),
    ...(smaller === null ? [] : [{ key: '<', shown: '<', does: 'Make its text smaller', run: () => resize(direction, -1) }]),
  ]
}

/** Drawn when a spotlight begins, and so after whatever else listens to Escape. */
function EscapeEndsSpotlight() {
  useShortcuts([{ key: 'escape', shown: 'Esc', does: 'End the spotlight', group: 'screen', run: endSpotlight }])
  return null
}

function spotlightFocused(now: Spotlight | null): void {
  const on = targetAround(document.activeElement)
  if (on !== null) void toggleSpotlight(now, on)
  else if (now !== null) endSpotlight()
  else showToast({ text: 'Go to a card or a theme with Tab or the mouse first. Then L shows it to the room alone.' })
}
