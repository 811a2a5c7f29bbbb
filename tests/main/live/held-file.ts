import { openAppendOnlyFile, type AppendOnlyFile } from '@main/journal/append-only-file'

/** A real file whose syncs wait until the test lets them go on, or makes them fail. */
export interface HeldFile {
  readonly open: (path: string) => Promise<AppendOnlyFile>
  /** From now on a sync waits. */
  readonly hold: () => void
  /** Resolves once a sync waits. */
  readonly reached: () => Promise<void>
  /** Lets the sync that waits go on; the next one waits again. */
  readonly release: () => void
  /** Lets it fail as a disk does, and every later one. */
  readonly fail: () => void
}

export function heldFile(): HeldFile {
  let holding = false
  let waiting: { goOn: () => void; fail: () => void } | null = null
  let told: (() => void) | null = null
  const next = (take: 'goOn' | 'fail') => {
    const sync = waiting
    if (sync === null) throw new Error('No sync is waiting')
    waiting = null
    sync[take]()
  }
  return {
    async open(path) {
      const file = await openAppendOnlyFile(path)
      return {
        ...file,
        sync: async () => {
          if (!holding) return file.sync()
          await new Promise<void>((resolve, reject) => {
            const error = Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO', syscall: 'fdatasync' })
            waiting = { goOn: resolve, fail: () => reject(error) }
            told?.()
          })
          await file.sync()
        },
      }
    },
    hold: () => {
      holding = true
    },
    reached: () =>
      new Promise((resolve) => {
        if (waiting === null) told = resolve
        else resolve()
      }),
    release: () => next('goOn'),
    fail: () => next('fail'),
  }
}
