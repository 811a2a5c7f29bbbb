import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan } from '@core/plan'
import { chosenPlan, type PlanChoice, webChoices, wholePlan } from '@core/plan-choice'
import type { OrganisationWeb } from '@core/web/web'
import { emptyPlan, samplePlan } from '../main/export/sample-plan'

const web: OrganisationWeb = {
  organisations: [
    { name: 'Life Leisure', sector: 'other', dates: ['2018-02-14'] },
    { name: 'Sector 3', sector: 'voluntary', dates: ['2018-02-14'] },
    { name: 'Stockport Homes', sector: 'statutory', dates: ['2018-02-14'] },
  ],
  links: [
    {
      between: ['Life Leisure', 'Sector 3'],
      ties: [
        { kind: 'offer', text: 'A room on Mondays', date: '2018-02-14', workshop: 'Our Stockport' },
        { kind: 'action', text: 'Open the room', date: '2018-02-14', workshop: 'Our Stockport' },
      ],
    },
    {
      between: ['Sector 3', 'Stockport Homes'],
      ties: [{ kind: 'offer', text: 'A van', date: '2018-02-14', workshop: 'Our Stockport' }],
    },
  ],
}

/** Something of everything that can be left out. */
function fullPlan(): Plan {
  const plan = samplePlan()
  const actions = plan.actions.map((action) => ({ ...action, person: 'Somebody named' }))
  return samplePlan({
    actions,
    progress: { since: { title: 'The one before', date: '2017-11-14' }, actions },
    invitations: [{ who: 'Young carers', asker: 'Sector 3', person: 'Somebody named' }],
    offers: [
      { offer: 'A room on Mondays', need: null, offeredBy: 'Life Leisure', neededBy: '', takenUpBy: '', matched: false },
    ],
    links: [{ idea: 'A shared desk', joins: ['A desk', 'Two people'] }],
    web,
  })
}

const choice = (changes: Partial<PlanChoice>): PlanChoice => ({ ...wholePlan, ...changes })

describe('what is left out', () => {
  test('names: nobody answers for anything, and all else about it stays', () => {
    const plan = fullPlan()
    const chosen = chosenPlan(plan, choice({ names: false }))
    expect(JSON.stringify(chosen)).not.toContain('Somebody named')
    expect(chosen.leftOut.chosen).toEqual(['names'])
    const named = (text: string) => text.replaceAll('Somebody named', '')
    const { leftOut: _, ...rest } = chosen
    const { leftOut: __, ...before } = plan
    expect(JSON.stringify(rest)).toBe(named(JSON.stringify(before)))
  })

  test('cards: no voices, none below a priority, no links; how many were heard stays', () => {
    const plan = fullPlan()
    const chosen = chosenPlan(plan, choice({ cards: false }))
    expect(chosen).toMatchObject({ voices: [], links: [], equalVoice: plan.equalVoice, leftOut: { chosen: ['cards'] } })
    expect(chosen.priorities.map(({ name, votes, cards }) => ({ name, votes, cards }))).toEqual(
      plan.priorities.map(({ name, votes }) => ({ name, votes, cards: [] })),
    )
  })

  test('votes: none, and no priority tells its place', () => {
    const plan = fullPlan()
    const chosen = chosenPlan(plan, choice({ votes: false }))
    expect(chosen).toMatchObject({ votes: [], equalVoice: plan.equalVoice, leftOut: { chosen: ['votes'] } })
    expect(chosen.priorities).toEqual(plan.priorities.map((priority) => ({ ...priority, votes: null, method: null })))
  })

  test('offers: none, nor their words in the web; a link that was made of nothing else goes', () => {
    const chosen = chosenPlan(fullPlan(), choice({ offers: false }))
    expect(JSON.stringify(chosen)).not.toContain('A room on Mondays')
    expect(JSON.stringify(chosen)).not.toContain('A van')
    expect(chosen.web?.organisations).toEqual(web.organisations)
    expect(chosen.web?.links.map(({ between, ties }) => [between, ties.length])).toEqual([
      [['Life Leisure', 'Sector 3'], 1],
    ])
  })

  test('web: none, where none is wanted', () => {
    expect(chosenPlan(fullPlan(), choice({ web: 'none' }))).toMatchObject({ web: null, leftOut: { chosen: ['web'] } })
  })
})

test('what is not there is not said to be left out', () => {
  const nothing = choice({ names: false, cards: false, votes: false, offers: false, web: 'none' })
  const plan = emptyPlan({ priorities: [], actions: [], votes: [], voices: [], offers: [], links: [], invitations: [] })
  expect(chosenPlan(plan, nothing)).toEqual(plan)
})

describe('for any choice of any part of a plan', () => {
  const choices: fc.Arbitrary<PlanChoice> = fc.record({
    names: fc.boolean(),
    cards: fc.boolean(),
    votes: fc.boolean(),
    offers: fc.boolean(),
    web: fc.constantFrom(...webChoices),
  })
  const full = fullPlan()
  const plans: fc.Arbitrary<Plan> = fc
    .record({
      actions: fc.subarray([...full.actions]),
      invitations: fc.subarray([...full.invitations]),
      priorities: fc.subarray([...full.priorities]),
      votes: fc.subarray([...full.votes]),
      voices: fc.subarray([...full.voices]),
      offers: fc.subarray([...full.offers]),
      links: fc.subarray([...full.links]),
      progress: fc.constantFrom(full.progress, null),
      web: fc.constantFrom(web, null),
    })
    .map((changes) => ({ ...full, ...changes }))

  test('choosing twice is the same as once', () => {
    fc.assert(
      fc.property(plans, choices, (plan, chosen) => {
        const once = chosenPlan(plan, chosen)
        expect(chosenPlan(once, chosen)).toEqual(once)
      }),
    )
  })

  test('in whichever order parts are left out, the plan is the same', () => {
    fc.assert(
      fc.property(plans, choices, choices, (plan, one, other) => {
        const both: PlanChoice = {
          names: one.names && other.names,
          cards: one.cards && other.cards,
          votes: one.votes && other.votes,
          offers: one.offers && other.offers,
          web: one.web === 'none' ? 'none' : other.web,
        }
        const together = chosenPlan(plan, both)
        const { chosen: _, ...leftOut } = together.leftOut
        expect(chosenPlan(chosenPlan(plan, one), other)).toMatchObject({ ...together, leftOut })
        expect(chosenPlan(chosenPlan(plan, other), one)).toMatchObject({ ...together, leftOut })
      }),
    )
  })

  test('a plan never has more than it had, and everything keeps its order', () => {
    fc.assert(
      fc.property(plans, choices, (plan, chosen) => {
        const { leftOut: _, ...had } = plan
        const { leftOut: __, ...has } = chosenPlan(plan, chosen)
        const said = new Set(textsIn(had))
        for (const text of textsIn(has)) expect(said).toContain(text)
      }),
    )
  })

  test('all is chosen: nothing changes', () => {
    fc.assert(fc.property(plans, (plan) => void expect(chosenPlan(plan, wholePlan)).toBe(plan)))
  })
})

/** Every text anywhere in it; the empty one stands for a name that was taken out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
