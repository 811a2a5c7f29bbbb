import { rowsOf } from '@core/table'
import { describe, expect, it } from 'vitest'
import { stageId } from '../live/opened'
import { attendeeAt, Device, deviceAt, deviceBack, keyIn } from './device'
import { doorAgain, doorOf } from './opened-door'

const idea = { type: 'addCard', stageId, text: 'Benches', kind: 'idea', tag: '' } as const

describe('a device that joins', () => {
  it('L7, L8: is welcomed, sees the view, joins, and is told what is its own', async () => {
    const { door, authority, act } = await doorOf()
    await act({ type: 'enterStage', stageId })
    const device = await deviceAt(door)
    expect(device.messages.map(({ type }) => type)).toEqual(['welcome', 'view'])
    expect(device.messages[0]).toMatchObject({ role: 'attendee', joined: false, token: null })
    await device.join('Ann')
    expect(await device.heard('personal')).toMatchObject({ view: { name: 'Ann', cards: [] } })
    expect(await device.act(idea)).toMatchObject({ accepted: true })
    expect(await device.heard('personal', ({ view }) => view.cards.length === 1)).toMatchObject({
      view: { cards: [{ text: 'Benches' }] },
    })
    const [card] = rowsOf(authority.history.workshop.cards)
    expect(card).toMatchObject({ text: 'Benches', enteredBy: 'attendee' })
    expect(door.view().connectedIds).toHaveLength(1)
  })

  it('L4: is the same participant when it comes back, also after the app was started again', async () => {
    const { door, act, close, file } = await doorOf()
    await act({ type: 'enterStage', stageId })
    const device = await attendeeAt(door, 'Ann')
    await device.act(idea)
    const own = (await device.heard('personal', ({ view }) => view.cards.length === 1)).view
    const back = await deviceBack(door, device.token)
    expect((await back.heard('personal')).view).toEqual(own)
    await close()

    const again = await doorAgain(file)
    const returned = await deviceBack(again.door, device.token)
    expect(returned.messages[0]).toMatchObject({ joined: true })
    expect((await returned.heard('personal')).view).toEqual(own)
  })

  it('L9: whose answer was lost asks again with the same id and is nobody new', async () => {
    const { door, authority } = await doorOf()
    const device = await deviceAt(door)
    device.say({ type: 'join', id: 'join-once-more', name: 'Ann', organisationId: null })
    const { token } = await device.heard('joined')
    await device.end()
    const again = await (await deviceAt(door)).join('Ann', null, 'join-once-more')
    expect(again.token).toBe(token)
    expect(authority.history.workshop.people.participants.size).toBe(1)
  })

  it('L9: that asks again before its first question was answered is nobody new either', async () => {
    const { door, authority, disk } = await doorOf()
    const join = { type: 'join', id: 'join-before-a-reload', name: 'Ann', organisationId: null }
    disk.hold()
    const device = await deviceAt(door)
    device.say(join)
    await disk.reached()
    device.socket.terminate()
    const again = await deviceAt(door)
    again.say(join)
    // It was heard, and has to wait as well.
    const other = await deviceAt(door)
    other.say({ type: 'ping', at: 1 })
    await other.heard('pong')
    disk.release()
    const { token } = await again.heard('joined')
    expect(await (await deviceBack(door, token)).heard('personal')).toMatchObject({ view: { name: 'Ann' } })
    expect(authority.history.workshop.people.participants.size).toBe(1)
  })

  it('L9: gives its seat to nobody who asks from elsewhere, or once it has acted', async () => {
    const { door, authority, act } = await doorOf()
    await act({ type: 'enterStage', stageId })
    const device = await (await deviceAt(door)).join('Ann', null, 'join-of-ann')
    const elsewhere = await new Device(door, '127.0.0.2').opened()
    elsewhere.hello({ type: 'key', key: keyIn(door.view().join) })
    await elsewhere.heard('view')
    expect((await elsewhere.join('Eve', null, 'join-of-ann')).token).not.toBe(device.token)
    expect(await device.act(idea)).toMatchObject({ accepted: true })
    expect((await (await deviceAt(door)).join('Eve', null, 'join-of-ann')).token).not.toBe(device.token)
    expect(authority.history.workshop.people.participants.size).toBe(3)
  })

  it('L8: is told why not, and may try again', async () => {
    const { door, act } = await doorOf()
    await act({ type: 'lockJoining', locked: true })
    const device = await deviceAt(door)
    device.say({ type: 'join', id: 'join-locked', name: '', organisationId: null })
    expect(await device.heard('outcome')).toMatchObject({
      outcome: { accepted: false, refusal: { code: 'devices.joining-locked' } },
    })
    await act({ type: 'lockJoining', locked: false })
    await device.join()
  })
})

describe('an act', () => {
  it('L10: with the same id gets the same answer over reconnects and restarts, and happens once', async () => {
    const { door, authority, act, close, file } = await doorOf()
    await act({ type: 'enterStage', stageId })
    const device = await attendeeAt(door)
    const first = await device.act(idea, 'the-same-act')
    const back = await deviceBack(door, device.token)
    expect(await back.act(idea, 'the-same-act')).toEqual(first)
    expect(authority.history.workshop.cards.size).toBe(1)
    await close()
    const again = await doorAgain(file)
    expect(await (await deviceBack(again.door, device.token)).act(idea, 'the-same-act')).toEqual(first)
    expect(again.authority.history.workshop.cards.size).toBe(1)
  })

  it('L10: is each device’s own: another one with the same id is answered for itself', async () => {
    const { door, authority, act } = await doorOf()
    await act({ type: 'enterStage', stageId })
    const [one, other] = [await attendeeAt(door), await attendeeAt(door)]
    await one.act(idea, 'a-shared-id')
    await other.act(idea, 'a-shared-id')
    expect(authority.history.workshop.cards.size).toBe(2)
  })

  it('L10: is answered only once it is on disk', async () => {
    const { door, act, disk } = await doorOf()
    await act({ type: 'enterStage', stageId })
    const device = await attendeeAt(door)
    disk.hold()
    device.say({ type: 'act', id: 'held-by-the-disk', act: idea })
    await disk.reached()
    device.say({ type: 'ping', at: 1 })
    await device.heard('pong')
    expect(device.messages.filter(({ type }) => type === 'outcome')).toEqual([])
    disk.release()
    await device.heard('outcome')
  })
})

describe('a device that the facilitator removes', () => {
  it('L21: is sent away with its ballots, and its token is not known any more', async () => {
    const { door, authority, act, disk } = await doorOf()
    await act({
      type: 'addStage',
      position: 1,
      stage: {
        title: 'Vote',
        prompt: '',
        minutes: 5,
        activity: { kind: 'vote', method: { type: 'dots', dots: 1, stacking: false }, optionsFrom: 'cards', choose: 1 },
      },
    })
    const voteId = authority.history.workshop.agenda.stages[1]?.id ?? ''
    await act({ type: 'enterStage', stageId })
    const device = await attendeeAt(door)
    const outcome = await device.act(idea)
    const optionId = (outcome.accepted ? outcome.madeId : null) ?? ''
    await act({ type: 'showCards', stageId, shown: true })
    await act({ type: 'enterStage', stageId: voteId })
    await act({ type: 'openVote', stageId: voteId })
    const ballot = {
      type: 'castBallot',
      stageId: voteId,
      choice: { type: 'dots', dots: [{ optionId, count: 1 }] },
    } as const
    expect(await device.act(ballot)).toMatchObject({ accepted: true })
    const [deviceId = ''] = door.view().connectedIds
    disk.hold()
    const removing = act({ type: 'removeDevice', deviceId })
    await disk.reached()
    // It is decided, and not on disk, let alone told: nothing may slip in behind it.
    device.say({ type: 'act', id: 'after-the-removal', act: ballot })
    expect(await device.why()).toBe('removed')
    disk.release()
    await removing
    expect(authority.history.workshop.votes[0]?.ballots.size).toBe(0)
    const back = await new Device(door).opened()
    expect(await back.hello({ type: 'token', token: device.token }).why()).toBe('credential')
  })
})

describe('a device whose person the facilitator removes', () => {
  it('L21: is sent away as well, and can join anew', async () => {
    const { door, act } = await doorOf()
    const device = await attendeeAt(door)
    const { participantId } = (await device.heard('personal')).view
    await act({ type: 'removeParticipant', participantId })
    expect(await device.why()).toBe('removed')
    const back = await new Device(door).opened()
    expect(await back.hello({ type: 'token', token: device.token }).why()).toBe('credential')
    await attendeeAt(door)
  })
})

describe('a note-taker', () => {
  it('L6: comes in once by the link, back by the token, and there is a new link', async () => {
    const { door } = await doorOf()
    const link = door.view().noteTaker
    const device = await deviceAt(door, 'noteTaker')
    const { token, role } = await device.heard('welcome')
    expect(role).toBe('note-taker')
    const second = await new Device(door).opened()
    expect(await second.hello({ type: 'key', key: keyIn(link) }).why()).toBe('credential')
    await deviceBack(door, token ?? '')
    await deviceAt(door, 'noteTaker')
    expect(door.view()).toMatchObject({ noteTakers: 3, connectedIds: [] })
  })

  it('L11: captures an action and takes it back', async () => {
    const { door, authority } = await doorOf()
    const device = await deviceAt(door, 'noteTaker')
    const action = { text: 'Plant trees', priorityId: null, leadId: null, supporterIds: [], person: '', due: '', measure: '' }
    expect(await device.act({ type: 'addAction', action })).toMatchObject({ accepted: true })
    expect(authority.history.workshop.actions).toHaveLength(1)
    expect(await device.act({ type: 'undo' })).toMatchObject({ accepted: true })
    expect(authority.history.workshop.actions).toEqual([])
  })
})

describe('the end', () => {
  it('L22: everybody is told that the door is closed', async () => {
    const { door } = await doorOf()
    const devices = [await deviceAt(door), await deviceAt(door, 'screen'), await deviceAt(door, 'noteTaker')]
    await door.close()
    for (const device of devices) expect(await device.why()).toBe('closed')
  })
})
