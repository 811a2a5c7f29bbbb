import { type Journal, JournalFailed } from '@main/journal/journal'
import { writeSync } from 'node:fs'
import { openGood, type Said, saying } from './said'

/**
 * `node append-in-a-loop FILE AT_ONCE LENGTH`: appends to a journal until it is killed or the disk refuses, `AT_ONCE`
 * records at a time, with texts of up to `LENGTH` characters. Prints the number of each record once it is confirmed.
 */
const [file = '', atOnce = '1', length = '100'] = process.argv.slice(2)
const { journal, records } = await openGood(file)
let last = records.length

print(`opened ${last}`)
await Promise.all(Array.from({ length: Number(atOnce) }, () => appendUntilRefused(journal)))
await journal.append(saying(0)).catch((error: unknown) => print(`refused again ${describe(error)}`))
await journal.close()

async function appendUntilRefused(to: Journal<Said>): Promise<void> {
  for (;;) {
    last += 1
    const payload = saying(last, 'ŵ'.repeat((last * 7919) % Number(length)))
    try {
      print(`confirmed ${await to.append(payload)}`)
    } catch (error) {
      print(`refused ${describe(error)}`)
      return
    }
  }
}

function describe(error: unknown): string {
  if (!(error instanceof JournalFailed)) throw error
  const { cause } = error
  return `${error.name} ${cause instanceof Error && 'code' in cause ? String(cause.code) : ''}`
}

/** At once, so that a line that was printed before a kill is always read. */
function print(line: string): void {
  writeSync(1, `${line}\n`)
}
