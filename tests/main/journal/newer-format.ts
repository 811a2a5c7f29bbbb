import { createHash } from 'node:crypto'

/** A header as a later version of the format would write it: more fields, the same ending. */
export function encodeHeaderOfVersion(version: number): string {
  const fields = `{"format":"roundtable-journal","version":${version},"compressed":true`
  return `${fields},"hash":"${createHash('sha256').update(fields).digest('hex').slice(0, 32)}"}`
}
