import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { interleave } from '../interleave.mjs'
import { lastLine, openFloorFile } from '../floor-file'
import { publishingMs } from './publishing'
import { workshopOfCards } from './workshop-of-cards'

/**
 * `act-program FOLDER ROUNDS TICKS FEW MANY`: measures a confirmed act in a workshop with few cards and in one with
 * many, and the bare append of the same bytes; then what a tick of the publisher takes in each.
 */
const [folder = '', ...numbers] = process.argv.slice(2)
const [rounds = 0, ticks = 0, fewCards = 0, manyCards = 0] = numbers.map(Number)
const warmUpRounds = Math.ceil(rounds / 10)

const few = await workshopOfCards(folder, fewCards)
const many = await workshopOfCards(folder, manyCards)
const floor = await openFloorFile(join(folder, 'floor.jsonl'))
const bytes = await lastLine(few.file)

const acts = {
  floor: () => timed(() => floor.append(bytes)),
  few: () => timed(few.addCard),
  many: () => timed(many.addCard),
}
await interleave(warmUpRounds, acts)
const samples = await interleave(rounds, acts)
const publishing = { few: publishingMs(few), many: publishingMs(many) }
await interleave(Math.ceil(ticks / 10), publishing)
const published = await interleave(ticks, publishing)
await Promise.all([few.workshop.close(), many.workshop.close(), floor.close()])

const facts = { recordBytes: bytes.length, fileSystem: (await statfs(folder)).type.toString(16) }
console.log(
  JSON.stringify({ samples: { ...samples, publishingFew: published.few, publishingMany: published.many }, facts }),
)

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
