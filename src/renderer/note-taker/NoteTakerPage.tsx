import { HoldingContext } from '../shared/connection/holding'
import { useReadable } from '../shared/connection/readable'
import { useView } from '../shared/connection/view-store'
import { ShortcutScope } from '../shared/shortcuts/ShortcutScope'
import type { NoteTakerConnection } from './connection'
import { Desk } from './Desk'
import { NotYet } from './NotYet'

/** The note-taker's page, in a window of the app or in a browser on another laptop. */
export function NoteTakerPage({ connection }: { readonly connection: NoteTakerConnection }) {
  const view = useView(connection.view)
  const status = useReadable(connection.status)
  if (view === null) return <NotYet status={status} />
  return (
    <HoldingContext value={connection.holding}>
      <ShortcutScope>
        <Desk view={view} connection={connection} />
      </ShortcutScope>
    </HoldingContext>
  )
}
