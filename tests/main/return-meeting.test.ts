import type { Workshops } from '@main/workshops'
import { attendeeViewer } from '@core/views/attendee-view'
import { planOf } from '@core/plan-of'
import { journalFile } from '@main/journal/workshop-folder'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { done, empty, idOf, started } from './started-workshops'

const details = { priorityId: null, person: 'Ann', due: '2018-05-01', measure: 'It is open', supporterIds: [] }

/** A workshop of February with two organisations and two actions, one that both share and one that nobody leads; it is left closed. */
async function february(workshops: Workshops): Promise<string> {
  const id = idOf(await workshops.create(empty))
  await done(workshops, { type: 'describeWorkshop', changes: { date: '2018-02-14', place: 'Hall', purpose: 'To meet', nextMeetingAt: '2018-05-14T09:30' } })
  await done(workshops, { type: 'labelSector', sector: 'community', label: 'People who live here' })
  await done(workshops, {
    type: 'addOrganisations',
    organisations: [
      { name: 'Homes', sector: 'voluntary' },
      { name: 'Council', sector: 'statutory' },
    ],
  })
  const [homes, council] = stateOf(workshops).people.organisations
  const shared = { leadId: homes?.id ?? null, supporterIds: council === undefined ? [] : [council.id] }
  await done(workshops, { type: 'addAction', action: { ...details, text: 'Open the hall', ...shared } })
  await done(workshops, { type: 'addAction', action: { ...details, text: 'Share the bus', leadId: null } })
  await done(workshops, { type: 'closeWorkshop' })
  // How it goes is said after the meeting too.
  const [hall] = stateOf(workshops).actions
  await done(workshops, { type: 'setActionStatus', actionId: hall?.id ?? '', status: 'on track', note: 'The key is cut' })
  return id
}

describe('a return meeting', () => {
  it('has the actions, organisations and sectors of the workshop before, an agenda of its own, and leaves that one as it is', async () => {
    const { workshops, dataFolder } = await started()
    const id = await february(workshops)
    const before = await readFile(journalFile(dataFolder, id), 'utf8')
    const returned = idOf(await workshops.create({ from: 'return', id, title: '' }))
    expect(await readFile(journalFile(dataFolder, id), 'utf8')).toBe(before)
    expect(stateOf(workshops).details).toMatchObject({
      ...{ title: 'Our town: return meeting', date: '2018-05-14', place: 'Hall', purpose: '', rehearsal: false },
      sectorLabels: { community: 'People who live here' },
    })
    expect(stateOf(workshops).agenda.stages.map(({ activity }) => activity.kind)).toEqual([
      'welcome',
      'return',
      'gather',
      'act',
      'read-back',
    ])
    const plan = workshops.plan()
    expect(plan?.organisations.map(({ name }) => name)).toEqual(['Homes', 'Council'])
    expect(plan?.progress?.since).toEqual({ title: 'Our town', date: '2018-02-14' })
    expect(plan?.actions).toMatchObject([
      {
        text: 'Open the hall',
        lead: 'Homes',
        supporters: ['Council'],
        status: 'on track',
        from: { title: 'Our town', date: '2018-02-14' },
        history: [{ meeting: 'Our town', status: 'on track', changed: 'The key is cut', learned: '', evidence: '' }],
        origin: { first: { workshopId: id }, before: { workshopId: id } },
      },
      { text: 'Share the bus', lead: '', history: [] },
    ])
    expect(workshops.home().workshops.map((one) => [one.id, one.actions])).toEqual([
      [returned, 2],
      [id, 2],
    ])
  })

  it('is read again from its journal as it was', async () => {
    const { workshops, dataFolder } = await started()
    const id = await february(workshops)
    const returned = idOf(await workshops.create({ from: 'return', id, title: 'May', language: 'cy' }))
    const [hall] = stateOf(workshops).actions
    const news = { status: 'done', changed: 'It is open', learned: 'Ask first', evidence: 'https://example.org' } as const
    await done(workshops, { type: 'updateAction', actionId: hall?.id ?? '', news })
    const plan = workshops.plan()
    await workshops.close()
    const again = (await started(dataFolder)).workshops
    await again.open(returned)
    expect(again.plan()).toEqual(plan)
    expect(stateOf(again).agenda.stages.map(({ title }) => title)).toContain('Beth ddigwyddodd?')
  })

  it('goes on: the one after it has what is still open with its whole history, and is counted in its title', async () => {
    const { workshops } = await started()
    const first = await february(workshops)
    const second = idOf(await workshops.create({ from: 'return', id: first, title: '' }))
    const [hall, bus] = stateOf(workshops).actions
    const said = { learned: '', evidence: '' }
    await done(workshops, { type: 'updateAction', actionId: hall?.id ?? '', news: { ...said, status: 'done', changed: 'Open' } })
    await done(workshops, { type: 'updateAction', actionId: bus?.id ?? '', news: { ...said, status: 'at risk', changed: 'No driver' } })
    const third = await workshops.create({ from: 'return', id: second, title: '' })
    expect(third).toMatchObject({ opened: true })
    expect(workshops.plan()).toMatchObject({
      title: 'Our town: return meeting 2',
      progress: {
        since: { title: 'Our town: return meeting' },
        actions: [
          {
            text: 'Share the bus',
            from: { title: 'Our town' },
            history: [{ meeting: 'Our town: return meeting', changed: 'No driver' }],
            origin: { first: { workshopId: first }, before: { workshopId: second } },
          },
        ],
      },
    })
  })

  it('of a rehearsal is one, and a rehearsal of it has its actions to rehearse with', async () => {
    const { workshops } = await started()
    const id = await february(workshops)
    const returned = idOf(await workshops.create({ from: 'return', id, title: 'May' }))
    const [hall] = stateOf(workshops).actions
    await done(workshops, { type: 'setActionStatus', actionId: hall?.id ?? '', status: 'done', note: 'Open' })
    const copy = await workshops.duplicateForRehearsal(returned)
    await workshops.open(copy?.workshopId ?? '')
    expect(workshops.plan()).toMatchObject({
      rehearsal: true,
      actions: [{ text: 'Open the hall', status: 'on track' }, { text: 'Share the bus' }],
    })
    await workshops.create({ from: 'return', id: copy?.workshopId ?? '', title: '' })
    expect(workshops.plan()).toMatchObject({ rehearsal: true })
  })

  it('of a workshop that is not there is none', async () => {
    const { workshops } = await started()
    for (const id of ['none', '../..', '00000000-0000-4000-8000-000000000000']) {
      expect(await workshops.create({ from: 'return', id, title: '' })).toMatchObject({ opened: false, what: 'missing' })
    }
    expect(workshops.home().workshops).toEqual([])
  })
})

it('phones and the projector see what was said last, and neither when nor by whom nor in which files', async () => {
  const { workshops } = await started()
  const id = await february(workshops)
  await workshops.create({ from: 'return', id, title: '' })
  const { actions } = attendeeViewer()(stateOf(workshops))
  expect(actions[0]?.last).toEqual({
    ...{ status: 'on track', changed: 'The key is cut', learned: '', evidence: '' },
    meeting: { title: 'Our town', date: '2018-02-14' },
  })
  const sent = JSON.stringify(actions)
  for (const secret of [id, '"by"', '"at"', 'history', 'workshopId']) expect(sent).not.toContain(secret)
  expect(planOf(stateOf(workshops)).progress?.actions).toHaveLength(2)
})

function stateOf(workshops: Workshops) {
  const { current } = workshops
  if (current === null) throw new Error('No workshop is open')
  return current.authority.history.workshop
}
