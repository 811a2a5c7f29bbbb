import type { FloorFile } from '../floor-file'

/** Appends with one sync for all that came during the last one. */
export function groupCommit(file: FloorFile): (bytes: Buffer) => Promise<void> {
  let waiting: Buffer[] = []
  let next: Promise<void> | null = null
  let writing: Promise<void> = Promise.resolve()
  return (bytes) => {
    waiting.push(bytes)
    next ??= writing.then(() => {
      const batch = Buffer.concat(waiting)
      waiting = []
      next = null
      return (writing = file.append(batch))
    })
    return next
  }
}
