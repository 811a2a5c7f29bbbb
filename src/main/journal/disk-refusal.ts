import { JournalFailed } from './journal'

/** Whether an error says that the disk did not do what it was asked: full, failing, not ours to write, or not there. */
export function isDiskRefusal(error: unknown): boolean {
  return error instanceof JournalFailed || (error instanceof Error && 'syscall' in error)
}
