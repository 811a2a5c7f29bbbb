import type { Plan } from '@core/plan'
import type { PlanIndex } from '@main/plans/plan-index'
import { DecidedSpellings } from '@main/web/decided-spellings'
import { OrganisationWebs } from '@main/web/organisation-webs'
import { webAcross } from '@main/web/web-across'
import { describe, expect, it } from 'vitest'
import { action, linksIn, listed } from '../../core/web/plans'
import { emptyPlan } from '../export/sample-plan'
import { temporaryFolder } from '../journal/temporary-folder'

const spring: Partial<Plan> = {
  title: 'Spring',
  date: '2026-05-01',
  organisations: listed('Sector 3', 'Borough Care'),
  actions: [action('One', 'Sector 3', ['Borough Care'])],
}
const autumn: Partial<Plan> = {
  title: 'Autumn',
  date: '2026-09-30',
  organisations: listed('Sector-3', 'Borough Care', 'Life Leisure'),
  actions: [action('Two', 'Sector-3', ['Borough Care'])],
}
const rehearsal: Partial<Plan> = {
  ...spring,
  title: 'Trying',
  rehearsal: true,
  actions: [action('Three', 'Sector 3', ['Borough Care'])],
}

type AskedWeb = Parameters<PlanIndex['web']>

async function websOf(...plans: readonly Partial<Plan>[]) {
  const spellings = await DecidedSpellings.open(await temporaryFolder())
  const found = plans.map((changes, index) => {
    const plan = emptyPlan(changes)
    return { workshopId: String(index), plan, rehearsal: plan.rehearsal }
  })
  const plansOf = { web: async (...asked: AskedWeb) => webAcross(found, ...asked) }
  const webs = new OrganisationWebs({ plans: plansOf, spellings })
  return { spellings, webs }
}

const ever = { from: '', to: '' }

describe('the web over all workshops', () => {
  it('leaves rehearsals out', async () => {
    const { webs } = await websOf(rehearsal, spring)
    expect(linksIn(await webs.webOfAll())).toEqual(['Borough Care–Sector 3: action'])
    expect(await webs.across(ever)).toMatchObject({ workshops: 1, joined: [], alike: [], unreadable: [] })
    const none = await (await websOf(rehearsal)).webs.across(ever)
    expect(none).toMatchObject({ workshops: 0, web: { organisations: [], links: [] }, layout: { labels: [] } })
  })

  it('suggests what looks alike, and joins it only once somebody said so', async () => {
    const { webs, spellings } = await websOf(spring, autumn)
    const before = await webs.across(ever)
    expect(before.alike).toEqual([['Sector 3', 'Sector-3']])
    expect(linksIn(before.web)).toEqual(['Borough Care–Sector 3: action', 'Borough Care–Sector-3: action'])
    await spellings.decide({ do: 'join', names: ['Sector-3'], name: 'Sector 3' })
    const after = await webs.across(ever)
    expect(after.alike).toEqual([])
    expect(linksIn(after.web)).toEqual(['Borough Care–Sector 3: action, action'])
    expect(await webs.webOfAll()).toEqual(after.web)
    await spellings.decide({ do: 'separate', spelling: 'Sector-3' })
    expect(await webs.across(ever)).toEqual(before)
  })

  it('is of the days that are asked for, and so is its picture', async () => {
    const { webs } = await websOf(spring, autumn)
    const { web, layout, workshops } = await webs.across({ from: '2026-09-01', to: '' })
    expect(linksIn(web)).toEqual(['Borough Care–Sector-3: action'])
    expect(workshops).toBe(2)
    expect(layout.labels.map(({ name }) => name)).toEqual(['Borough Care', 'Sector-3', 'Life Leisure', 'Sector 3'])
  })
})
