import type { WorkshopSummary } from '@protocol/library'
import { bridge } from '../../shared/connection/bridge'
import { showToast } from '../../shared/parts/toast-queue'

/** What can be done to a workshop from the list, and said about it. */
export function workshopActs(readAgain: () => Promise<void>) {
  const duplicate = async ({ id, title }: WorkshopSummary) => {
    const copy = await bridge.duplicateWorkshop({ workshopId: id })
    await readAgain()
    if (copy === null) showToast({ text: `“${title}” could not be copied. It was left as it is.`, tone: 'bad' })
    else showToast({ text: `“${title}” was copied.`, tone: 'good' })
  }
  const remove = async ({ id, title }: WorkshopSummary) => {
    const isDeleted = await isDone(bridge.deleteWorkshop({ workshopId: id }))
    await readAgain()
    if (!isDeleted) return showToast({ text: `The disk refused to delete “${title}”. It is still here.`, tone: 'bad' })
    const restore = async () => {
      const isRestored = await isDone(bridge.restoreWorkshop({ workshopId: id }))
      await readAgain()
      if (!isRestored)
        showToast({ text: `The disk refused to bring “${title}” back. Nothing of it is lost.`, tone: 'bad' })
    }
    showToast({ text: `“${title}” was deleted.`, action: { label: 'Undo', onAct: () => void restore() } })
  }
  return { duplicate, remove }
}

/** Whether main did what it was asked; the disk may have refused. */
function isDone(asked: Promise<null>): Promise<boolean> {
  return asked.then(
    () => true,
    () => false,
  )
}
