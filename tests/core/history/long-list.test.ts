import { appended, emptyList, findLast, itemsOf, lastOf, listOf, withoutFirst, type LongList } from '@core/history/long-list'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const steps = fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat() }, fc.constant('withoutFirst' as const)), {
  size: 'large',
})

test('is as an array is, whatever was added and taken away, and every earlier version stays as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 200 }), steps, (from, all) => {
      let [list, array]: [LongList<number>, number[]] = [listOf(from), from]
      const versions: [LongList<number>, number[]][] = [[list, array]]
      for (const step of all) {
        list = step === 'withoutFirst' ? withoutFirst(list) : appended(list, step)
        array = step === 'withoutFirst' ? array.slice(1) : [...array, step]
        versions.push([list, array])
      }
      for (const [version, items] of versions) {
        expect(itemsOf(version)).toEqual(items)
        expect(version.length).toBe(items.length)
        expect(lastOf(version)).toBe(items.at(-1))
        const isEven = (item: number) => item % 2 === 0
        expect(findLast(version, isEven)).toBe(items.findLast(isEven))
      }
    }),
    { numRuns: 50 },
  )
})

test('a list of thousands shares all but its ends with the next version', () => {
  let list: LongList<number> = emptyList
  for (let item = 0; item < 5000; item++) list = appended(list, item)
  const next = withoutFirst(appended(list, 5000))
  const kept = new Set(list.chunks)
  expect(next.chunks.filter((chunk) => !kept.has(chunk)).flat().length).toBeLessThan(150)
  expect(next.chunks.length).toBeLessThan(150)
})
