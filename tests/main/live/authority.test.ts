import { rowsOf } from '@core/table'
import type { History } from '@core/history/history'
import { itemsOf } from '@core/history/long-list'
import { mostUnrecorded, type Authority } from '@main/live/authority'
import { readJournal } from '@main/journal/journal-scan'
import { readRecord } from '@protocol/read-record'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../journal/temporary-folder'
import { adding, creation, facilitator, newWorkshop, openAuthority } from './opened'

describe('an act is confirmed only when it is on disk', () => {
  it('is not answered, nor seen by anybody, before the sync is done', async () => {
    const { authority, disk } = await newWorkshop(await newFile())
    const seen: string[][] = []
    authority.onChange(() => seen.push(texts(authority)))
    disk.hold()
    const answers = answered(authority.submit('command-1', adding('One'), facilitator))
    await disk.reached()
    await macrotasks()
    expect(answers()).toBe(0)
    expect(texts(authority)).toEqual([])
    expect(seen).toEqual([])

    disk.release()
    await until(() => answers() === 1)
    expect(texts(authority)).toEqual(['One'])
    expect(seen).toEqual([['One']])
  })

  it('decides what arrives meanwhile on what will be, and confirms it after, in the order of arrival', async () => {
    const { authority, disk } = await newWorkshop(await newFile())
    disk.hold()
    const first = authority.submit('command-1', adding('One'), facilitator)
    await disk.reached()
    const order: string[] = []
    const second = authority.submit('command-2', adding('Two'), facilitator)
    const edit = authority.submit('command-3', { type: 'editCard', cardId: '2-0', text: 'One!' }, facilitator)
    const refused = authority.submit('command-4', { type: 'editCard', cardId: 'none', text: 'x' }, facilitator)
    for (const [name, outcome] of Object.entries({ first, second, edit })) void outcome.then(() => order.push(name))
    expect(await refused).toEqual({ accepted: false, refusal: { code: 'cards.unknown-card', cardId: 'none' } })
    expect(texts(authority)).toEqual([])

    disk.release()
    expect(await first).toEqual({ accepted: true, madeId: '2-0' })
    await disk.reached()
    await macrotasks()
    expect(order).toEqual(['first'])
    expect(texts(authority)).toEqual(['One'])

    disk.release()
    expect(await second).toEqual({ accepted: true, madeId: '3-0' })
    expect(await edit).toEqual({ accepted: true, madeId: null })
    expect(order).toEqual(['first', 'second', 'edit'])
    expect(texts(authority)).toEqual(['One!', 'Two'])
  })

  it('answers what changes nothing after what it rests on is on disk, and writes no record of it', async () => {
    const file = await newFile()
    const { authority, disk } = await newWorkshop(file)
    disk.hold()
    const shown = authority.submit('command-1', { type: 'showCards', stageId: '1-0', shown: true }, facilitator)
    await disk.reached()
    const again = authority.submit('command-2', { type: 'showCards', stageId: '1-0', shown: true }, facilitator)
    const answers = answered(again)
    await macrotasks()
    expect(answers()).toBe(0)
    disk.release()
    expect(await shown).toEqual({ accepted: true, madeId: null })
    expect(await again).toEqual({ accepted: true, madeId: null })
    expect(await recordsIn(file)).toHaveLength(2)
  })
})

describe('the same command again', () => {
  it('gets the same answer, and is recorded once, while it is written and after', async () => {
    const file = await newFile()
    const { authority, disk } = await newWorkshop(file)
    disk.hold()
    const first = authority.submit('command-1', adding('One'), facilitator)
    const second = authority.submit('command-1', adding('One'), facilitator)
    await disk.reached()
    disk.release()
    const answer = await first
    expect(answer).toEqual({ accepted: true, madeId: '2-0' })
    expect(await second).toEqual(answer)
    expect(await authority.submit('command-1', adding('Something else'), facilitator)).toEqual(answer)
    expect(texts(authority)).toEqual(['One'])
    expect(await recordsIn(file)).toHaveLength(2)
  })

  it('gets the same answer after the workshop was opened again', async () => {
    const file = await newFile()
    const { authority } = await newWorkshop(file)
    const answer = await authority.submit('command-1', adding('One'), facilitator)
    const undone = await authority.submit('command-2', { type: 'undo' }, facilitator)
    await authority.close()

    const { authority: reopened } = await openAuthority(file)
    expect(await reopened.submit('command-1', adding('One'), facilitator)).toEqual(answer)
    expect(await reopened.submit('command-2', { type: 'undo' }, facilitator)).toEqual(undone)
    expect(await reopened.submit('command-create', creation, facilitator)).toEqual({ accepted: true, madeId: '1-0' })
    expect(await recordsIn(file)).toHaveLength(3)
  })

  it('is refused again for the same reason, even where it would now be accepted', async () => {
    const { authority } = await newWorkshop(await newFile())
    const edit = { type: 'editCard', cardId: '2-0', text: 'Two' } as const
    const refusal = await authority.submit('command-1', edit, facilitator)
    expect(refusal).toEqual({ accepted: false, refusal: { code: 'cards.unknown-card', cardId: '2-0' } })
    await authority.submit('command-2', adding('One'), facilitator)
    expect(await authority.submit('command-1', edit, facilitator)).toEqual(refusal)
  })
})

describe('what was refused', () => {
  it('is forgotten after many more, and what was done never is', async () => {
    const { authority } = await newWorkshop(await newFile())
    const edit = { type: 'editCard', cardId: '2-0', text: 'Two' } as const
    const refusal = await authority.submit('an-early-edit', edit, facilitator)
    expect(refusal).toMatchObject({ accepted: false })
    const done = await authority.submit('an-early-card', adding('One'), facilitator)
    const nothing = { type: 'editCard', cardId: 'none', text: 'x' } as const
    const refuse = (many: number, prefix: string) =>
      Promise.all(Array.from({ length: many }, (_, index) => authority.submit(`${prefix}-${index}`, nothing, facilitator)))
    await refuse(mostUnrecorded - 1, 'some')
    expect(await authority.submit('an-early-edit', edit, facilitator)).toEqual(refusal)
    await refuse(1, 'more')
    expect(await authority.submit('an-early-edit', edit, facilitator)).toMatchObject({ accepted: true })
    expect(await authority.submit('an-early-card', adding('Three'), facilitator)).toEqual(done)
    expect(texts(authority)).toEqual(['Two'])
  })
})

describe('opening again', () => {
  it('continues where it was, with ids that were never used', async () => {
    const file = await newFile()
    const { authority } = await newWorkshop(file)
    await authority.submit('command-1', adding('One'), facilitator)
    await authority.submit('command-2', { type: 'undo' }, facilitator)
    await authority.submit('command-3', adding('Two'), facilitator)
    const before = authority.history
    const { changedAt } = authority
    await authority.close()

    const { authority: reopened } = await openAuthority(file)
    expect(comparable(reopened.history)).toEqual(comparable(before))
    expect(reopened.changedAt).toBe(changedAt)
    expect(await reopened.submit('command-4', adding('Three'), facilitator)).toEqual({ accepted: true, madeId: '5-0' })
    expect([...rowsOf(reopened.history.workshop.cards)].map(({ number }) => number).toSorted()).toEqual([2, 3])
  })
})

describe('when the disk fails', () => {
  it('nothing that waited is confirmed, what was confirmed stays, and it is told once', async () => {
    const file = await newFile()
    const { authority, disk, failures } = await newWorkshop(file)
    await authority.submit('command-1', adding('One'), facilitator)
    const confirmed = authority.history
    let changes = 0
    authority.onChange(() => changes++)
    disk.hold()
    const written = authority.submit('command-2', adding('Two'), facilitator)
    await disk.reached()
    const waiting = [
      authority.submit('command-3', adding('Three'), facilitator),
      authority.submit('command-4', { type: 'editCard', cardId: '3-0', text: 'Two!' }, facilitator),
      authority.submit('command-5', { type: 'hideCard', cardId: '2-0', hidden: false }, facilitator),
    ]
    disk.fail()
    const refused = { accepted: false, failure: 'storage' }
    expect(await Promise.all([written, ...waiting])).toEqual([refused, refused, refused, refused])
    expect(authority.history).toBe(confirmed)
    expect(changes).toBe(0)
    expect(failures()).toBe(1)

    // Read-only from now on, and that is not told again.
    expect(await authority.submit('command-6', adding('Six'), facilitator)).toEqual(refused)
    expect(await authority.submit('command-7', { type: 'undo' }, facilitator)).toEqual(refused)
    expect(
      await authority.submit('command-8', { type: 'hideCard', cardId: '2-0', hidden: false }, facilitator),
    ).toEqual(refused)
    expect(authority.history).toBe(confirmed)
    expect(failures()).toBe(1)

    await authority.close()
    const { authority: reopened } = await openAuthority(file)
    expect(texts(reopened)).toEqual(['One'])
    expect(await reopened.submit('command-2', adding('Two'), facilitator)).toEqual({ accepted: true, madeId: '3-0' })
  })

  it('what was on disk before the failing write stays confirmed', async () => {
    const { authority, disk, failures } = await newWorkshop(await newFile())
    disk.hold()
    const first = authority.submit('command-1', adding('One'), facilitator)
    await disk.reached()
    const second = authority.submit('command-2', adding('Two'), facilitator)
    disk.release()
    expect(await first).toEqual({ accepted: true, madeId: '2-0' })
    await disk.reached()
    disk.fail()
    expect(await second).toEqual({ accepted: false, failure: 'storage' })
    expect(texts(authority)).toEqual(['One'])
    expect(failures()).toBe(1)
  })
})

describe('a record that the journal does not take, which is a bug', () => {
  it('is thrown back, and nothing is decided on it', async () => {
    const { authority, failures } = await newWorkshop(await newFile())
    const before = authority.history
    await expect(authority.submit('c'.repeat(201), adding('One'), facilitator)).rejects.toThrow()
    // Nor is anything else: the next ids would count a record that is not there.
    const refused = { accepted: false, failure: 'storage' }
    expect(await authority.submit('command-1', adding('Two'), facilitator)).toEqual(refused)
    expect(authority.history).toBe(before)
    expect(failures()).toBe(0)
  })
})

describe('closing', () => {
  it('waits for what was decided to be on disk', async () => {
    const file = await newFile()
    const { authority, disk } = await newWorkshop(file)
    disk.hold()
    const outcome = authority.submit('command-1', adding('One'), facilitator)
    await disk.reached()
    const closed = answered(authority.close())
    await macrotasks()
    expect(closed()).toBe(0)
    disk.release()
    expect(await outcome).toEqual({ accepted: true, madeId: '2-0' })
    await until(() => closed() === 1)
    expect(await recordsIn(file)).toHaveLength(2)
    expect(await readFile(file, 'utf8')).toContain('One')
  })
})

async function newFile(): Promise<string> {
  return join(await temporaryFolder(), 'workshop', 'journal.jsonl')
}

function texts(authority: Authority): string[] {
  const cards = [...rowsOf(authority.history.workshop.cards)]
  return cards.toSorted((one, other) => one.number - other.number).map(({ text }) => text)
}

function comparable({ workshop, recent }: History) {
  return { workshop, recent: itemsOf(recent).map(({ commandId, events }) => ({ commandId, events })) }
}

async function recordsIn(file: string): Promise<unknown[]> {
  const scan = await readJournal(file, { read: readRecord })
  if (scan.what !== 'whole') throw new Error(`The journal is ${scan.what}`)
  return [...scan.records]
}

/** How often the promise has settled by now. */
function answered(promise: Promise<unknown>): () => number {
  let settled = 0
  void promise.finally(() => settled++)
  return () => settled
}

/** Long enough for everything that waits for nothing but its turn. */
async function macrotasks(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}
