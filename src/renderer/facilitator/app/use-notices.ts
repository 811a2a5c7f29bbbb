import { useEffect, useState } from 'react'
import { bridge } from '../../shared/connection/bridge'

/** What main tells this window without being asked. */
export function useNotices() {
  const [storageFailed, setStorageFailed] = useState(false)
  const [projectorShown, setProjectorShown] = useState(false)
  useEffect(
    () =>
      bridge.onNotice((notice) => {
        if (notice.type === 'storage-failed') setStorageFailed(true)
        else setProjectorShown(notice.shown)
      }),
    [],
  )
  return { storageFailed, projectorShown }
}
