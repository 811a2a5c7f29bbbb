import { createJournal } from '@main/journal/open-journal'
import { existsSync } from 'node:fs'
import { openGood, saying } from './said'

/** `node append-once FILE`: makes the journal where there is none, opens it, appends one record and says so. */
const [file = ''] = process.argv.slice(2)
if (!existsSync(file)) await createJournal(file, { workshopId: 'a-test-workshop' })
const { journal, records } = await openGood(file)
await journal.append(saying(records.length + 1))
console.log('confirmed')
await journal.close()
