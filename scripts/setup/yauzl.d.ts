// yauzl ships no types: the few parts of it that unpacking the fallback runtime uses.
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  export interface Entry {
    readonly fileName: string
    /** The upper 16 bits hold the Unix mode. */
    readonly externalFileAttributes: number
  }

  export interface ZipFile {
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
    close(): void
  }

  export function openPromise(path: string): Promise<ZipFile>
}
