import type { NotAWorkshop, TakenIn } from '@protocol/workshop-file'
import { FolderOpen } from 'lucide-react'
import { bridge } from '../../shared/connection/bridge'
import { Button } from '../../shared/parts/Button'
import { showToast, type ToastRequest } from '../../shared/parts/toast-queue'

interface OpenWorkshopFileProps {
  readonly size?: 'normal' | 'large'
  /** There is another workshop, or more of one. */
  readonly onChanged: () => Promise<void>
}

/** Takes a workshop from a file that was saved on another laptop. */
export function OpenWorkshopFile({ size = 'normal', onChanged }: OpenWorkshopFileProps) {
  const open = async () => {
    const outcome = await bridge.openWorkshopFile({})
    if (outcome.taken) await onChanged()
    const words = takenInWords(outcome)
    if (words !== null) showToast(words)
  }
  return (
    <Button icon={FolderOpen} size={size} onClick={() => void open()}>
      Open a workshop from a file
    </Button>
  )
}

const taken: Readonly<Record<Extract<TakenIn, { taken: true }>['how'], (title: string) => string>> = {
  added: (title) => `“${title}” is on the list now.`,
  continued: (title) => `“${title}” was here already; what was added to it elsewhere is here now too.`,
  known: (title) => `“${title}” was here already, with everything that is in the file. Nothing was changed.`,
}

/** What came of it, what was kept, and what to do next; nothing where the person changed their mind. */
function takenInWords(outcome: TakenIn): ToastRequest | null {
  if (outcome.taken) return { text: taken[outcome.how](outcome.title), tone: 'good' }
  if (outcome.why === 'cancelled') return null
  if (outcome.why !== 'different') return { text: notTakenInWords(outcome.why), tone: 'bad' }
  const title = `“${outcome.title}”`
  return { text: `${title} is here already, and went on differently here and there. Both were left as they are.`, tone: 'bad' }
}

function notTakenInWords(why: 'disk' | NotAWorkshop): string {
  switch (why) {
    case 'disk':
      return 'The disk refused, so nothing was changed. Make some room or check the disk, then try again.'
    case 'not-readable':
      return 'That file could not be read. Nothing was changed.'
    case 'too-large':
      return 'That file is too large to be a workshop. Nothing was changed.'
    case 'not-a-workshop':
      return 'That is no workshop. A file with a whole workshop ends in .roundtable. Nothing was changed.'
    case 'damaged':
      return 'That file is not whole: it was cut short or changed on its way. Nothing was changed. Ask for it again.'
    case 'newer-format':
      return 'A newer version of Roundtable saved that file: open it with that. Nothing was changed.'
  }
}
