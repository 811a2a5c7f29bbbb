import { openLibrary } from '@main/library/open-library'
import { writeSync } from 'node:fs'
import { readSaid, type Said } from '../journal/said'
import { summarise, summaryOf } from './summaries'

/**
 * `node put-in-a-loop DATA ID [once]`: puts the workshop with a long title, each time another one, and prints a line
 * after every write, until it is killed.
 */
const [dataFolder = '', id = '', once] = process.argv.slice(2)
const library = await openLibrary<Said>(dataFolder, {
  read: readSaid,
  summarise,
  onFailure: (cause) => print(`failed ${cause instanceof Error && 'code' in cause ? String(cause.code) : ''}`),
})
for (let writes = 1; ; writes++) {
  library.put(summaryOf(id, `${writes} `.repeat(20_000)))
  await library.flush()
  print(`written ${writes}`)
  if (once !== undefined) break
}
await library.close()

function print(line: string): void {
  writeSync(1, `${line}\n`)
}
