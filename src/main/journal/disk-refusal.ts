import { JournalFailed } from './journal'

/** Whether an error says that the disk did not do what it was asked: full, failing, not ours to write, or not there. */
export function isDiskRefusal(error: unknown): boolean {
  return error instanceof JournalFailed || (error instanceof Error && 'syscall' in error)
}

/** Takes an error of the disk for an answer, and throws every other. */
export function ifDisk<Answer>(answer: Answer): (error: unknown) => Answer {
  return (error) => {
    if (isDiskRefusal(error)) return answer
    throw error
  }
}
