import type { ExportKind, SavedExports } from '@protocol/exports'
import { counted, listed } from '../../../shared/words/counts'
import { kindInWords } from './export-kinds'

export interface OutcomeWords {
  readonly tone: 'good' | 'warn' | 'bad'
  readonly title: string
  readonly detail: string
}

/** What came of saving, what was kept, and what to do next; nothing where the person changed their mind. */
export function savingInWords(outcome: SavedExports): OutcomeWords | null {
  if (!outcome.began) return notBegunInWords(outcome.why)
  const { folder, files, failed, empty, stopped } = outcome
  const [only] = files
  const kept = files.length === 0 ? 'Nothing was saved.' : `${counted(files.length, 'file')} saved in ${folder}.`
  switch (stopped) {
    case 'cancelled':
      return { tone: 'warn', title: 'Cancelled.', detail: kept }
    case 'disk-full':
      return {
        tone: 'bad',
        title: 'The disk is full.',
        detail: `${kept} The workshop itself is safe. Free some space or choose another disk, then save again.`,
      }
    case 'not-writable':
      return {
        tone: 'bad',
        title: 'That folder or file cannot be written to.',
        detail: `${kept} The workshop itself is safe. Close the file if it is open elsewhere, or choose another folder.`,
      }
    case null:
      break
  }
  const nothingIn = empty.length === 0 ? '' : `There was nothing to put in ${inWords(empty)}.`
  if (failed.length > 0) {
    const detail = `${kept} ${nothingIn} The workshop itself is safe. Save the others, and try this one again.`
    return { tone: 'bad', title: `${inWords(failed)} could not be made.`, detail }
  }
  if (only === undefined) return { tone: 'warn', title: 'Nothing was saved.', detail: nothingIn }
  const what = files.length === 1 ? only : counted(files.length, 'file')
  return { tone: 'good', title: `Saved: ${what}`, detail: `In ${folder}. ${nothingIn}` }
}

function notBegunInWords(why: Extract<SavedExports, { began: false }>['why']): OutcomeWords | null {
  switch (why) {
    case 'cancelled':
      return null
    case 'missing':
      return {
        tone: 'bad',
        title: 'Nothing was saved: no workshop is open.',
        detail: 'Nothing was lost. Go back to Home, open the workshop and save again.',
      }
    case 'busy':
      return {
        tone: 'warn',
        title: 'Other files are still being saved.',
        detail: 'Nothing was lost. Save again when they are done.',
      }
  }
}

function inWords(kinds: readonly ExportKind[]): string {
  return listed(kinds.map((kind) => kindInWords[kind].name))
}
