import type { Stage, StagePlan } from '@core/agenda/agenda'
import { languagesOf, ownStagesIn, ownWayRefusal, plannedStages } from '@core/ways-of-working/own-way'
import { stagesIn } from '@core/ways-of-working/way-of-working'
import { waysOfWorking } from '@core/ways-of-working/ways-of-working'
import { describe, expect, it } from 'vitest'

const suggestions = ['Lend my van', 'Share our hall']

const commitments: StagePlan = {
  title: 'What I will do',
  prompt: 'What will you do differently?',
  minutes: 10,
  activity: { kind: 'commitments', suggestions, startsPrivate: true, asksContact: false },
  privateNotes: 'Wait. Silence is fine.',
  welsh: {
    title: 'Beth wnaf i',
    prompt: 'Beth wnewch chi’n wahanol?',
    words: [{ en: 'Lend my van', cy: 'Rhoi benthyg fy fan' }],
  },
}
const pause: StagePlan = { title: 'Break', prompt: '', minutes: 10, activity: { kind: 'break' } }

const happened = { cardsShown: true, heard: ['1-1'], part: 2 }

describe('the plan of a workshop’s stages', () => {
  it('is what was planned, without what happened', () => {
    const stages: Stage[] = [
      { ...commitments, id: 'a', ...happened },
      { ...pause, id: 'b', ...happened },
    ]
    expect(plannedStages(stages, { withNotes: true })).toEqual([commitments, pause])
  })

  it('keeps the facilitator’s notes only where they ask for it', () => {
    const [planned] = plannedStages([{ ...commitments, id: 'a', ...happened }], { withNotes: false })
    expect(planned).not.toHaveProperty('privateNotes')
  })

  it('has a vote that was asked again once', () => {
    const stages: Stage[] = [
      { ...pause, id: 'a', ...happened },
      { ...pause, id: 'b', ...happened, repeats: 'a' },
    ]
    expect(plannedStages(stages, { withNotes: true })).toEqual([pause])
  })
})

describe('an own way of working', () => {
  it('is offered in Welsh only where every stage is', () => {
    const way = { name: 'Ours', description: '' }
    expect(languagesOf({ ...way, stages: [commitments] })).toEqual(['en', 'cy'])
    expect(languagesOf({ ...way, stages: [commitments, pause] })).toEqual(['en'])
    expect(languagesOf({ ...way, stages: [] })).toEqual(['en'])
  })

  it('in Welsh has its Welsh words, and its own where there are none', () => {
    const [stage] = ownStagesIn({ name: 'Ours', description: '', stages: [commitments] }, 'cy')
    expect(stage).toEqual({
      title: 'Beth wnaf i',
      prompt: 'Beth wnewch chi’n wahanol?',
      minutes: 10,
      activity: { ...commitments.activity, suggestions: ['Rhoi benthyg fy fan', 'Share our hall'] },
      privateNotes: 'Wait. Silence is fine.',
    })
  })

  it.each(waysOfWorking.map((way) => [way.id, way] as const))('made of %s in English is the same in Welsh', (_, way) => {
    const own = { name: 'Ours', description: '', stages: stagesIn(way, 'en') }
    expect(languagesOf(own)).toEqual(['en', 'cy'])
    expect(ownStagesIn(own, 'cy')).toEqual(stagesIn(way, 'cy'))
  })

  it('needs a name', () => {
    expect(ownWayRefusal({ name: ' ', description: '', stages: [] })).toMatchObject({ refusal: { code: 'text.empty' } })
    expect(ownWayRefusal({ name: 'Ours', description: '', stages: [] })).toBeNull()
  })
})
