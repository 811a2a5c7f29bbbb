import type { Refusal } from '@core/workshop'
import { describe, expect, it } from 'vitest'
import { given } from '../given'
import { agendaRefusals } from './agenda'
import { cardsRefusals } from './cards'
import { craftRefusals } from './craft'
import { devicesRefusals } from './devices'
import { outcomesRefusals } from './outcomes'
import { peopleRefusals } from './people'
import type { Refusals } from './refused'
import { votingRefusals } from './voting'
import { workshopRefusals } from './workshop'

/** The compiler refuses this where a code is missing. */
const everyRefusal: Refusals<Refusal['code']> = {
  ...workshopRefusals,
  ...agendaRefusals,
  ...peopleRefusals,
  ...cardsRefusals,
  ...votingRefusals,
  ...outcomesRefusals,
  ...devicesRefusals,
  ...craftRefusals,
}

describe.each(Object.entries(everyRefusal))('%s', (_, cases) => {
  it('is reached, with its numbers, and changes nothing', () => {
    expect(cases.length).toBeGreaterThan(0)
    for (const { given: events, since = [], when, by, refusal } of cases) {
      const before = since.reduce((so, act) => so.and(act.events, act.by), given(events))
      before.when(when, by).thenRefused(refusal)
    }
  })
})
