import { useEffect, useState } from 'react'
import { bridge } from '../../shared/connection/bridge'

// The projector's window stays open while the facilitator goes home and opens another workshop.
let isProjectorShown = false
bridge.onNotice((notice) => {
  if (notice.type === 'projector-changed') isProjectorShown = notice.shown
})

/** What main tells this window without being asked. */
export function useNotices() {
  const [storageFailed, setStorageFailed] = useState(false)
  const [projectorShown, setProjectorShown] = useState(isProjectorShown)
  useEffect(
    () =>
      bridge.onNotice((notice) => {
        if (notice.type === 'storage-failed') setStorageFailed(true)
        else if (notice.type === 'projector-changed') setProjectorShown(notice.shown)
      }),
    [],
  )
  return { storageFailed, projectorShown }
}
