import { close, constants, fdatasync, open, write } from 'node:fs'
import { open as openToRead } from 'node:fs/promises'
import { promisify } from 'node:util'

export interface FloorFile {
  /** Resolves when the disk has the bytes. */
  append(bytes: Buffer): Promise<void>
  close(): Promise<void>
}

/** The least that keeping bytes takes without stopping the process: append them, and wait for the disk. */
export async function openFloorFile(path: string): Promise<FloorFile> {
  const descriptor = await promisify(open)(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT)
  return {
    append: (bytes) =>
      new Promise((resolve, reject) => {
        write(descriptor, bytes, 0, bytes.length, null, (failed, written) => {
          if (failed !== null) return reject(failed)
          if (written !== bytes.length) return reject(new Error('The disk took only some of the bytes'))
          fdatasync(descriptor, (unsynced) => (unsynced === null ? resolve() : reject(unsynced)))
        })
      }),
    close: () => promisify(close)(descriptor),
  }
}

/** The last line of a file, with its line feed. */
export async function lastLine(path: string): Promise<Buffer> {
  const handle = await openToRead(path)
  try {
    const { size } = await handle.stat()
    const length = Math.min(size, 65_536)
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    return buffer.subarray(buffer.lastIndexOf('\n', length - 2) + 1)
  } finally {
    await handle.close()
  }
}
