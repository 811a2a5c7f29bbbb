import { bridge } from '../../../shared/connection/bridge'
import { useShortcuts } from '../../../shared/shortcuts/ShortcutScope'

/** The key for the projector's window, whose button is in the bar above. */
export function ProjectorKey({ shown }: { readonly shown: boolean }) {
  useShortcuts([
    {
      key: 'p',
      shown: 'P',
      does: shown ? 'Put the projector window away' : 'Show the projector window',
      run: () => void bridge.showProjector({ shown: !shown }),
    },
  ])
  return null
}
