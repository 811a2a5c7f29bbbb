import type { OpenedWay, Saved } from '@protocol/window-contract'
import type { ToastRequest } from '../../../shared/parts/toast-queue'
import { refusalInWords } from '../../../shared/words/refusals'

/** What came of saving a way of working as a file; nothing where the person changed their mind. */
export function savedWayInWords(saved: Saved, name: string): ToastRequest | null {
  if (saved.saved) return { text: `“${name}” is saved in ${saved.path}`, tone: 'good' }
  switch (saved.why) {
    case 'cancelled':
      return null
    case 'missing':
      return { text: `“${name}” is not there any more, so nothing was saved.`, tone: 'bad' }
    case 'disk-full':
      return { text: 'No file was saved: the disk is full. Free some space or choose another disk.', tone: 'bad' }
    case 'not-writable':
      return { text: 'No file was saved: that folder cannot be written to. Choose another one.', tone: 'bad' }
  }
}

/** Why a file was not taken in, and what to do next; nothing where the person changed their mind. */
export function notOpenedWayInWords(outcome: Exclude<OpenedWay, { readonly opened: true }>): string | null {
  switch (outcome.why) {
    case 'cancelled':
      return null
    case 'not-readable':
      return 'That file could not be read from the disk. Nothing was added.'
    case 'disk':
      return 'The disk refused to keep it, so nothing was added. Free some space and open the file again.'
    case 'too-large':
      return 'That file is far too large for a way of working. Nothing was added.'
    case 'another-file':
      return 'That file is not a way of working. Choose one that ends in .way.json; nothing was added.'
    case 'newer-format':
      return 'A newer version of Roundtable made that file. Update Roundtable, then open it again.'
    case 'damaged':
      return 'That file is damaged or was changed by hand. Ask for it again; nothing was added.'
    case 'refused':
      return `Something in that file does not fit: ${refusalInWords(outcome.refusal)} Nothing was added.`
  }
}
