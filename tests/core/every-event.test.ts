import type { Event } from '@core/workshop'
import { describe, expect, it } from 'vitest'
import { craftEffects } from './effects/craft'
import { devicesEffects } from './effects/devices'
import type { Effects } from './effects/effect'
import { outcomesEffects } from './effects/outcomes'
import { roomEffects } from './effects/room'
import { workshopEffects } from './effects/workshop'
import { given } from './given'
import { room } from './room'

/** The compiler refuses this where an event has no effect written down. */
const effects: Effects<Event['type']> = { ...workshopEffects, ...roomEffects, ...outcomesEffects, ...devicesEffects, ...craftEffects }

describe.each(Object.entries(effects))('%s', (_, cases) => {
  it('makes the workshop what it says', () => {
    expect(cases.length).toBeGreaterThan(0)
    for (const { given: events, when, see, then } of cases) expect(see(given([...events, when]).workshop)).toEqual(then)
  })
})

it('an organisation that nobody heard leaves the agenda the same object when it goes', () => {
  const before = given(room)
  const { workshop } = before.and([{ type: 'organisationRemoved', organisationId: 'shop' }])
  expect(workshop.agenda).toBe(before.workshop.agenda)
})
