import { beforeEach, describe, expect, it } from 'vitest'
import { createDrafts, type Draft } from '../../src/attendee/kept/drafts'
import { createKeep } from '../../src/attendee/kept/keep'
import { addSeat, dropSeat, readSeats, seatsFor } from '../../src/attendee/kept/seats'
import { rememberedLanguage, rememberLanguage } from '../../src/attendee/words/languages'
import { FakeStorage } from './fake-storage'

let storage: FakeStorage

beforeEach(() => {
  storage = new FakeStorage()
})

describe('what this phone keeps', () => {
  it('outlives the page', () => {
    createKeep(storage).set('thing', { one: 1 })
    expect(createKeep(storage).get('thing')).toEqual({ one: 1 })
    expect(createKeep(storage).lasting).toBe(true)
  })

  it.each([
    ['there is no storage', () => null],
    ['the storage refuses', () => new FakeStorage(0)],
  ])('stays for as long as the page is open where %s', (_, storageNow) => {
    const keep = createKeep(storageNow())
    keep.set('thing', 'kept')
    expect(keep.lasting).toBe(false)
    expect(keep.get('thing')).toBe('kept')
    keep.remove('thing')
    expect(keep.get('thing')).toBeUndefined()
  })

  it('goes on in memory when the storage fills up', () => {
    const full = new FakeStorage(60)
    const keep = createKeep(full)
    keep.set('long', 'x'.repeat(200))
    expect(keep.get('long')).toBe('x'.repeat(200))
  })

  it('is nothing where it was damaged', () => {
    storage.setItem('roundtable.thing', '{oops')
    expect(createKeep(storage).get('thing')).toBeUndefined()
  })

  it('is all forgotten on request, and nothing of another page’s', () => {
    storage.setItem('other', 'theirs')
    const keep = createKeep(storage)
    keep.set('one', 1)
    keep.set('two', 2)
    keep.clear()
    expect([...storage.names()]).toEqual(['other'])
    expect(keep.get('one')).toBeUndefined()
  })
})

describe('drafts', () => {
  const draft = (stageId: string, text: string): Draft => ({ stageId, stageTitle: 'Gather', kind: 'idea', tag: '', text })

  it('come back after a reload, one a stage', () => {
    const drafts = createDrafts(createKeep(storage), 'seat')
    drafts.put(draft('one', 'a'))
    drafts.put(draft('two', 'b'))
    drafts.put(draft('one', 'a, longer'))
    expect(createDrafts(createKeep(storage), 'seat').all()).toEqual([draft('one', 'a, longer'), draft('two', 'b')])
  })

  it('are those of this workshop alone', () => {
    createDrafts(createKeep(storage), 'seat').put(draft('one', 'a'))
    expect(createDrafts(createKeep(storage), 'other seat').of('one')).toBeUndefined()
  })

  it('leave nothing behind once they are sent', () => {
    const drafts = createDrafts(createKeep(storage), 'seat')
    drafts.put(draft('one', 'a'))
    drafts.drop('one')
    expect([...storage.names()]).toEqual([])
  })

  it('are not brought back empty, or from what is none', () => {
    createKeep(storage).set('drafts.seat', [draft('one', '  '), { stageId: 'two' }, null, draft('three', 'c')])
    expect(createDrafts(createKeep(storage), 'seat').all()).toEqual([draft('three', 'c')])
  })
})

describe('seats', () => {
  it('are tried by the link first, then the newest', () => {
    const keep = createKeep(storage)
    addSeat(keep, { token: 'old', key: 'link' })
    addSeat(keep, { token: 'middle', key: 'other' })
    addSeat(keep, { token: 'new', key: null })
    expect(seatsFor(keep, 'link').map(({ token }) => token)).toEqual(['old', 'new'])
    expect(seatsFor(keep, null).map(({ token }) => token)).toEqual(['new', 'middle'])
  })

  it('are given up one by one', () => {
    const keep = createKeep(storage)
    addSeat(keep, { token: 'one', key: null })
    addSeat(keep, { token: 'two', key: null })
    dropSeat(keep, 'two')
    expect(readSeats(keep)).toEqual([{ token: 'one', key: null }])
  })

  it('are none where what was kept is something else', () => {
    const keep = createKeep(storage)
    keep.set('seats', [{ token: 1 }, 'x', { token: 'fine', key: null }])
    expect(readSeats(keep)).toEqual([{ token: 'fine', key: null }])
  })
})

describe('the language', () => {
  it('is the phone’s until somebody chooses', () => {
    const keep = createKeep(storage)
    expect(rememberedLanguage(keep, ['fr-FR', 'cy-GB', 'en'])).toBe('cy')
    expect(rememberedLanguage(keep, ['pl'])).toBe('en')
    rememberLanguage(keep, 'en')
    expect(rememberedLanguage(createKeep(storage), ['cy'])).toBe('en')
  })
})
