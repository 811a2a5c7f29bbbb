import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownOrder } from '../../src/attendee/order'

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 40 })
const name = fc.string({ minLength: 1, maxLength: 24 })

describe('a device’s own order', () => {
  it('has every option once', () => {
    fc.assert(
      fc.property(ids, name, name, (options, device, stage) => {
        expect([...ownOrder(options, device, stage)].toSorted()).toEqual(options.toSorted())
      }),
    )
  })

  it('is the same again, in whatever order the options arrive', () => {
    fc.assert(
      fc.property(ids, name, name, (options, device, stage) => {
        expect(ownOrder(options.toReversed(), device, stage)).toEqual(ownOrder(options, device, stage))
      }),
    )
  })

  it('leaves the others where they are when an option goes', () => {
    fc.assert(
      fc.property(ids, name, name, fc.nat(), (options, device, stage, which) => {
        const gone = options[which % Math.max(1, options.length)]
        const without = options.filter((id) => id !== gone)
        expect(ownOrder(without, device, stage)).toEqual(ownOrder(options, device, stage).filter((id) => id !== gone))
      }),
    )
  })

  // 6,000 devices and 6 options: 1,000 expected in each of 36 places. Over 5 standard deviations off (some 144) would be
  // a bias; the devices are fixed, so it cannot fail now and then.
  it('puts every option in every place about as often, whatever the ids look like', () => {
    const options = ['card-1', 'card-2', 'card-3', 'card-4', 'card-5', 'card-6']
    const devices = 6000
    const counts = options.map(() => options.map(() => 0))
    for (let device = 0; device < devices; device++) {
      ownOrder(options, `device-${device}`, 'stage').forEach((id, place) => {
        const row = counts[options.indexOf(id)]
        if (row !== undefined) row[place] = (row[place] ?? 0) + 1
      })
    }
    for (const row of counts) for (const count of row) expect(Math.abs(count - devices / options.length)).toBeLessThan(144)
  })

  it('is another one in another stage', () => {
    const options = Array.from({ length: 12 }, (_, index) => `option-${index}`)
    expect(ownOrder(options, 'device', 'one')).not.toEqual(ownOrder(options, 'device', 'two'))
  })
})
