import type { ActRecord } from '@core/history/history'
import { readRecord } from '@protocol/read-record'
import { encodeHeader, encodeRecord } from '@main/journal/journal-format'
import { readJournal } from '@main/journal/journal-scan'
import { journalFile } from '@main/journal/workshop-folder'
import { Workshops } from '@main/workshops'
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** `stored-workshops FOLDER COUNT`: a data folder with so many workshops, all made from the sample, and their list. */
const [dataFolder = '', count = ''] = process.argv.slice(2)
const options = { dataFolder, clock: Date.now, onStorageFailure: () => console.error('The disk refused a write.') }

const first = await Workshops.start(options)
const made = await first.create({ from: 'sample', id: 'our-stockport', title: '' })
if (!made.opened) throw new Error('The sample could not be opened')
await first.close()
const scan = await readJournal<ActRecord>(journalFile(dataFolder, made.workshopId), { read: readRecord })
if (scan.what !== 'whole') throw new Error(`A journal that was just made is ${scan.what}`)

// Copied without waiting for the disk at each: they only have to be there.
for (let number = 1; number < Number(count); number++) await copyAs(randomUUID(), scan.records)
const all = await Workshops.start(options)
const facts = { workshops: all.home().workshops.length }
await all.close()
console.log(JSON.stringify({ samples: {}, facts }))

async function copyAs(id: string, records: readonly ActRecord[]): Promise<void> {
  const file = journalFile(dataFolder, id)
  const lines = [encodeHeader(id)]
  for (const record of records) {
    const last = lines.at(-1)
    if (last !== undefined) lines.push(encodeRecord(last.end, JSON.stringify(record)))
  }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, Buffer.concat(lines.map(({ bytes }) => bytes)))
}
