import type { SectorVoice } from '@core/plan'
import { quietestOf } from '@core/quietest'
import { expect, it } from 'vitest'

const voice = (sector: SectorVoice['sectors'][number], people: number, cards: number): SectorVoice => ({
  sectors: [sector],
  people,
  shared: 0,
  cards,
  organisations: 0,
  heard: 0,
})
const quietest = (...sectors: readonly SectorVoice[]) => quietestOf({ sectors, absent: [], notHeard: [] })

it('is who has the largest share of the people beyond its share of the cards', () => {
  // 30 of 60 people and 10 of 100 cards, against 10 of 60 and 5 of 100.
  const found = quietest(voice('community', 30, 10), voice('statutory', 20, 85), voice('business', 10, 5))
  expect(found).toMatchObject({ voice: { sectors: ['community'] }, ofPeople: 0.5, ofCards: 0.1 })
})

it('is nobody where the shares are about the same', () => {
  expect(quietest(voice('community', 10, 9), voice('statutory', 10, 11))).toBeNull()
})

it('says nothing where there is nothing to compare', () => {
  expect(quietest(voice('community', 10, 9))).toBeUndefined()
  expect(quietest(voice('community', 10, 0), voice('statutory', 10, 0))).toBeUndefined()
  expect(quietest()).toBeUndefined()
})
