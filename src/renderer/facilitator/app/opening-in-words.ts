import { assertNever } from '@core/assert-never'
import type { Opened } from '@protocol/window-contract'
import { refusalInWords } from '../../shared/words/refusals'
import { counted } from '../../shared/words/counts'

/** Why a workshop was not opened, what was kept and what to do next. */
export function notOpenedInWords(not: Extract<Opened, { readonly opened: false }>): string {
  switch (not.what) {
    case 'refused':
      return refusalInWords(not.refusal)
    case 'missing':
      return `This workshop’s files are not in ${not.folder} any more. If they were moved, put them back and try again.`
    case 'damaged':
      return `This workshop’s files are damaged. They were left as they are in ${not.folder}: copy it before anything else.`
    case 'newer-format':
      return `A newer version of Roundtable made this workshop: open it with that. Nothing was changed in ${not.folder}.`
    case 'disk':
      return `The disk refused, so nothing was changed. Make some room or check the disk, then try again: ${not.folder}.`
    default:
      return assertNever(not)
  }
}

/** What was found after the app had stopped in the middle of a write. */
export function setAsideInWords(bytes: number): string {
  const size = counted(bytes, 'byte')
  return `Everything that was confirmed is here. An unfinished last write (${size}) was set aside.`
}
