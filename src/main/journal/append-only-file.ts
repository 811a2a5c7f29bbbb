import { constants } from 'node:fs'
import { open, truncate } from 'node:fs/promises'

/** What a journal needs of the disk. Any call may throw; none is repeated after it did. */
export interface AppendOnlyFile {
  /** Writes all of the bytes at the end, durable or not. */
  append(bytes: Uint8Array): Promise<void>
  /** Resolves when everything that was appended is durable. */
  sync(): Promise<void>
  /** Drops everything after the first `length` bytes. */
  cutBackTo(length: number): Promise<void>
  close(): Promise<void>
}

/** Opens a file that is there already. */
export async function openAppendOnlyFile(path: string): Promise<AppendOnlyFile> {
  const handle = await open(path, constants.O_WRONLY | constants.O_APPEND)
  return {
    async append(bytes) {
      for (let written = 0; written < bytes.length; ) {
        written += (await handle.write(bytes, written)).bytesWritten
      }
    },
    sync: () => handle.datasync(),
    // Through the path: Windows does not let a handle that may only append make its file shorter.
    cutBackTo: (length) => truncate(path, length),
    close: () => handle.close(),
  }
}
