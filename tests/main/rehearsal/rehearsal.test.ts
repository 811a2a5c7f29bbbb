import { partsOf } from '@core/agenda/parts'
import { sectors } from '@core/sector'
import { rowsOf } from '@core/table'
import { planOf } from '@core/plan-of'
import type { RehearsalState } from '@protocol/rehearsal'
import { describe, expect, it, vi } from 'vitest'
import { aRehearsal } from './rehearsed'

// A laptop that is on no network: a rehearsal that opens the door by itself opens it on this one alone.
vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  networkInterfaces: () => ({
    lo: [{ address: '127.0.0.1', netmask: '255.0.0.0', family: 'IPv4', mac: '', internal: true, cidr: null }],
  }),
}))

const sample = { from: 'sample', id: 'our-stockport', title: '' } as const
const ours = { from: 'way-of-working', id: 'shared-challenges', title: 'Our town' } as const

const isGone = (state: RehearsalState) => state.state === 'rehearsing' && state.crowd === 'gone'

describe('a rehearsal of the sample', () => {
  it('is the sample itself, which everybody takes through from the first card to the last promise', async () => {
    const room = await aRehearsal()
    const id = await room.begin(sample, { people: 15 })
    await room.settled()
    expect(room.workshops.current?.id).toBe(id)
    expect(room.rehearsal.state).toMatchObject({ people: 15, present: 15, crowd: 'here', original: null })
    const people = [...rowsOf(room.workshop().people.participants)]
    expect(people.map(({ name }) => name)).toEqual(people.map(() => ''))
    expect(people.filter(({ organisationId }) => organisationId === null)).toHaveLength(3)
    expect(room.workshop().devices.size).toBe(15)

    await room.enter('gather')
    await room.settled()
    expect(room.cards().filter(({ enteredBy }) => enteredBy !== 'attendee')).toEqual([])
    expect(new Set(room.cards().map(({ participantId }) => participantId)).size).toBe(15)
    expect(room.cards().map(({ text }) => text)).toContain('Buses stop before evening groups end')
    expect(room.cards().find(({ text }) => text === 'Young people are asked last')?.tag).toBe('Other')
    await room.enter('round')
    await room.settled()

    await room.enter('group')
    await room.settled()
    const themes = room.workshop().themes
    expect(themes.map(({ name }) => name)).toEqual([
      'Sharing knowledge and assets',
      'Better communication',
      'Better prioritising',
    ])
    const themeOf = (text: string) => {
      const card = room.cards().find((candidate) => candidate.text === text)
      return themes.find(({ id: themeId }) => themeId === card?.themeId)?.name ?? null
    }
    expect(themeOf('Warnings come in English only')).toBe('Better communication')
    expect(themeOf('Buses stop before evening groups end')).toBeNull()

    const voteId = await room.enter('vote')
    await room.act({ type: 'openVote', stageId: voteId })
    await room.settled()
    expect(room.workshop().votes[0]?.ballots.size).toBe(15)
    await room.act({ type: 'closeVote', stageId: voteId })

    await room.enter('act')
    const leads = room.workshop().people.organisations.slice(0, 2)
    for (const { id: leadId } of leads) {
      const details = { priorityId: null, supporterIds: [], person: '', due: '', measure: '' }
      await room.act({ type: 'addAction', action: { ...details, text: 'Rehearsal', leadId } })
    }
    await room.settled()
    expect(room.workshop().actions.map(({ accepted }) => accepted)).toEqual([true, true])
    await room.enter('read-back')
    await room.settled()
    expect(room.workshop().commitments.length).toBeGreaterThan(5)
  })

  it('is the same workshop again with the same seed, and another with another', async () => {
    const played = async (seed: number) => {
      const room = await aRehearsal()
      await room.begin(sample, { people: 9, seed })
      for (const kind of ['gather', 'round', 'group', 'vote'] as const) {
        await room.settled()
        const stageId = await room.enter(kind)
        if (kind === 'vote') await room.act({ type: 'openVote', stageId })
      }
      await room.settled()
      const stageId = room.workshop().votes[0]?.id ?? ''
      await room.act({ type: 'closeVote', stageId })
      await room.act({ type: 'revealVote', stageId })
      const [plan, cards] = [planOf(room.workshop()), room.cards()]
      await room.workshops.leave()
      return JSON.stringify([plan, cards])
    }
    const [once, again, other] = [await played(3), await played(3), await played(4)]
    expect(again).toBe(once)
    expect(other).not.toBe(once)
  })
})

describe('a rehearsal of a way of working', () => {
  const ways = ['two-equal-partners', 'being-at-the-centre', 'strong-web']

  it.each(ways)('is the same again with the same seed: %s', async (id) => {
    const played = async () => {
      const room = await aRehearsal()
      await room.workshops.create({ from: 'way-of-working', id, title: 'Our town' })
      const organisations = Array.from({ length: 4 }, (_, index) => {
        return { name: `Organisation ${index + 1}`, sector: sectors[index] ?? 'other' }
      })
      await room.act({ type: 'addOrganisations', organisations })
      await room.doorway.open({ address: '127.0.0.1', port: 0 })
      await room.rehearsal.start({ people: 9, pace: 'in-turn', seed: 3 })
      await room.settled()
      for (const { id: stageId, activity } of room.workshop().agenda.stages) {
        await room.act({ type: 'enterStage', stageId })
        await room.settled()
        for (let part = 1; part < partsOf(activity); part++) {
          await room.act({ type: 'goToPart', stageId, part })
          await room.settled()
        }
        if (activity.kind === 'vote' || activity.kind === 'score') {
          await room.act({ type: 'openVote', stageId })
          await room.settled()
          await room.act({ type: 'closeVote', stageId })
          await room.act({ type: 'revealVote', stageId })
        }
        await room.act({ type: 'showCards', stageId, shown: true })
        await room.settled()
      }
      const plan = JSON.stringify([planOf(room.workshop()), room.cards(), room.workshop().commitments])
      await room.workshops.leave()
      return plan
    }
    expect(await played()).toBe(await played())
  })
})

describe('a rehearsal of a workshop', () => {
  it('happens in a copy that is marked, and leaves the workshop and its door as they were', async () => {
    const room = await aRehearsal()
    const id = await room.begin(ours)
    await room.settled()
    const copy = room.workshops.current?.id ?? ''
    expect(copy).not.toBe(id)
    expect(room.workshop().details).toMatchObject({ title: 'Our town (rehearsal)', rehearsal: true })
    expect(room.rehearsal.state).toMatchObject({ original: 'Our town' })
    await room.enter('gather')
    await room.settled()
    expect(room.cards().length).toBeGreaterThanOrEqual(8)
    const { doorway } = room
    const port = doorway.state.state === 'open' ? doorway.state.port : 0

    expect(await room.rehearsal.stop()).toMatchObject({ opened: true, workshopId: id })
    expect(room.rehearsal.state).toEqual({ state: 'none' })
    expect(room.workshop().people.participants.size).toBe(0)
    expect(room.workshop().cards.size).toBe(0)
    expect(room.workshop().details).toMatchObject({ title: 'Our town', rehearsal: false })
    expect(doorway.state).toMatchObject({ state: 'open', port, connectedIds: [], noteTakers: 0 })
    const listed = room.workshops.home().workshops.find((workshop) => workshop.id === copy)
    expect(listed).toMatchObject({ title: 'Our town (rehearsal)', rehearsal: true, people: 8 })
    await room.workshops.delete(copy)
    expect(room.workshops.home().workshops.map((workshop) => workshop.id)).toEqual([id])
  })

  it('opens the door where it is closed, and closes it at the end', async () => {
    const room = await aRehearsal()
    await room.workshops.create(ours)
    expect(await room.rehearsal.start({ people: 3, pace: 'in-turn', seed: 1 })).toEqual({ started: true })
    await room.settled()
    expect(room.doorway.state.state).toBe('open')
    // Asking again changes nothing.
    expect(await room.rehearsal.start({ people: 9, pace: 'in-turn', seed: 1 })).toEqual({ started: true })
    expect(room.rehearsal.state).toMatchObject({ people: 3 })
    await room.rehearsal.stop()
    expect(room.doorway.state.state).toBe('closed')
    expect(await room.rehearsal.stop()).toBeNull()

    // Where there is no copy to leave, its door is closed all the same.
    await room.workshops.create(sample)
    await room.rehearsal.start({ people: 3, pace: 'in-turn', seed: 1 })
    await room.settled()
    expect(await room.rehearsal.stop()).toBeNull()
    expect(room.doorway.state.state).toBe('closed')
    expect(room.workshop().people.participants.size).toBe(3)
  })

  it('does not begin where no workshop is open', async () => {
    const room = await aRehearsal()
    const start = await room.rehearsal.start({ people: 3, pace: 'in-turn', seed: 1 })
    expect(start).toEqual({ started: false, why: 'no-workshop' })
    expect(room.rehearsal.state).toEqual({ state: 'none' })
  })
})

describe('the crowd of a rehearsal', () => {
  it('goes when the door is closed, and the way back stays', async () => {
    const room = await aRehearsal()
    const id = await room.begin(ours)
    await room.settled()
    await room.doorway.close()
    await room.when(isGone)
    expect(room.rehearsal.state).toMatchObject({ present: 0, settled: false })
    expect(await room.rehearsal.stop()).toMatchObject({ opened: true, workshopId: id })
  })

  it.each(['in-turn', 'natural'] as const)('goes when the door is closed while some are still to come: %s', async (pace) => {
    const room = await aRehearsal()
    await room.begin(sample, { people: 200, pace })
    await room.when((state) => state.state === 'rehearsing' && state.present > 0)
    await room.doorway.close()
    await room.when(isGone)
    expect(room.workshop().people.participants.size).toBeLessThan(200)
  })

  it('goes when the workshop is left, and when another is opened', async () => {
    const room = await aRehearsal()
    const id = await room.begin(ours)
    await room.settled()
    await room.workshops.leave()
    expect(room.rehearsal.state).toEqual({ state: 'none' })
    expect(room.doorway.state.state).toBe('closed')
    await room.workshops.open(id)
    await room.doorway.open({ address: '127.0.0.1', port: 0 })
    await room.rehearsal.start({ people: 4, pace: 'in-turn', seed: 1 })
    await room.settled()
    await room.workshops.open(id)
    expect(room.rehearsal.state).toEqual({ state: 'none' })
  })

  it('goes when the app ends in the middle of coming in', async () => {
    const room = await aRehearsal()
    await room.begin(sample, { people: 200 })
    await room.when((state) => state.state === 'rehearsing' && state.present > 0)
    await room.workshops.close()
    expect(room.rehearsal.state).toEqual({ state: 'none' })
  })

  it('stays outside where joining is locked', async () => {
    const room = await aRehearsal()
    await room.workshops.create(sample)
    await room.act({ type: 'lockJoining', locked: true })
    await room.rehearsal.start({ people: 3, pace: 'in-turn', seed: 1 })
    await room.when(isGone)
    expect(room.rehearsal.state).toMatchObject({ present: 0 })
    expect(room.workshop().people.participants.size).toBe(0)
    await room.rehearsal.stop()
  })

  it('does not come back where the facilitator removed somebody, nor do again what was taken away', async () => {
    const room = await aRehearsal()
    await room.begin(sample, { people: 4 })
    await room.settled()
    const [first] = rowsOf(room.workshop().devices)
    await room.act({ type: 'removeDevice', deviceId: first?.id ?? '' })
    await room.when((state) => state.state === 'rehearsing' && state.present === 3)
    await room.enter('gather')
    await room.settled()
    const [card] = room.cards()
    await room.act({ type: 'withdrawCard', cardId: card?.id ?? '' })
    const left = room.cards().map(({ id }) => id)
    await room.settled()
    expect(room.cards().map(({ id }) => id)).toEqual(left)
  })

  it('is not settled from the moment that something changed until everybody saw it', async () => {
    const room = await aRehearsal()
    await room.begin(sample)
    await room.settled()
    await room.enter('gather')
    expect(room.rehearsal.state).toMatchObject({ settled: false })
  })
})
