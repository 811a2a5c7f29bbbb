import type { Saved } from '@protocol/window-contract'

export interface SavedWords {
  readonly tone: 'good' | 'bad'
  readonly title: string
  readonly detail: string
}

/** What came of saving the log, and what to do next; nothing where the person changed their mind. */
export function savedInWords(saved: Saved): SavedWords | null {
  if (saved.saved) return { tone: 'good', title: 'The log is saved.', detail: saved.path }
  switch (saved.why) {
    case 'cancelled':
      return null
    case 'disk-full':
      return {
        tone: 'bad',
        title: 'The log was not saved: the disk is full.',
        detail: 'The workshop itself is safe. Free some space or choose another disk, then save again.',
      }
    case 'not-writable':
      return {
        tone: 'bad',
        title: 'The log was not saved: that folder or file cannot be written to.',
        detail: 'The workshop itself is safe. Close the file if it is open elsewhere, or choose another folder.',
      }
    case 'missing':
      return {
        tone: 'bad',
        title: 'The log was not saved: no workshop is open.',
        detail: 'Nothing was lost. Go back to Home, open the workshop and save again.',
      }
  }
}
