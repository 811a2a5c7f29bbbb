import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { DeviceMessage } from '@protocol/live/messages'
import { attendeeAt, type Device, deviceAt, deviceBack, eventually } from './device'
import { doorOf } from './opened-door'

async function hold(device: Device, cardIds: readonly string[]) {
  const id = randomUUID()
  device.say({ type: 'hold', id, cardIds } satisfies DeviceMessage)
  return (await device.heard('held', (message) => message.id === id)).answer
}

const release: DeviceMessage = { type: 'release' }

function holdsHeardBy(device: Device) {
  return device.messages.flatMap((message) => (message.type === 'holds' ? [message.holds] : []))
}

describe('cards that a device moves', () => {
  it('L25: are its own until it puts them down, and another is told who has them', async () => {
    const { door } = await doorOf()
    const [one, two] = [await deviceAt(door, 'noteTaker'), await deviceAt(door, 'noteTaker')]
    expect(await hold(one, ['a', 'b'])).toEqual({ held: true })
    expect(await hold(two, ['b', 'c'])).toEqual({ held: false, by: 'note-taker' })
    one.say(release)
    await two.heard('holds', ({ holds }) => holds.length === 0)
    expect(await hold(two, ['b', 'c'])).toEqual({ held: true })
  })

  it('L25: are not the window’s either, nor the window’s the device’s', async () => {
    const { door, holdBoard } = await doorOf()
    const window = holdBoard.enter('facilitator', () => {})
    const device = await deviceAt(door, 'noteTaker')
    expect(await hold(device, ['a'])).toEqual({ held: true })
    expect(window.hold(['a'])).toEqual({ held: false, by: 'note-taker' })
    expect(window.hold(['b'])).toEqual({ held: true })
    expect(await hold(device, ['b'])).toEqual({ held: false, by: 'facilitator' })
  })

  it.each([[{ type: 'hold', id: 'hold-0001', cardIds: ['a'] }], [release]] satisfies [DeviceMessage][])(
    'L25: are for note-takers alone: %j',
    async (message) => {
      const { door } = await doorOf()
      for (const device of [await deviceAt(door), await attendeeAt(door), await deviceAt(door, 'screen')]) {
        expect(await device.say(message).why()).toBe('message')
      }
    },
  )

  it('L26: are free when its socket ends', async () => {
    const { door } = await doorOf()
    const [one, two] = [await deviceAt(door, 'noteTaker'), await deviceAt(door, 'noteTaker')]
    await hold(one, ['a'])
    await one.end()
    await two.heard('holds', ({ holds }) => holds.length === 0)
    expect(await hold(two, ['a'])).toEqual({ held: true })
  })

  it('L26: are its own again when it comes back before its old socket was missed', async () => {
    const { door } = await doorOf()
    const before = await deviceAt(door, 'noteTaker')
    await hold(before, ['a'])
    const { token } = await before.heard('welcome')
    const back = await deviceBack(door, token ?? '')
    expect(await hold(back, ['a'])).toEqual({ held: true })
    expect(holdsHeardBy(back)).toEqual([])
  })

  it('L27: are told to note-takers, also to one that comes later, and to nobody else', async () => {
    const { door } = await doorOf()
    const others = [await attendeeAt(door), await deviceAt(door, 'screen')]
    const [one, two] = [await deviceAt(door, 'noteTaker'), await deviceAt(door, 'noteTaker')]
    await hold(one, ['card-a'])
    const later = await deviceAt(door, 'noteTaker')
    const told = [{ by: 'note-taker', cardIds: ['card-a'] }]
    for (const device of [two, later]) await eventually(() => holdsHeardBy(device)).toEqual([told])
    expect(holdsHeardBy(one)).toEqual([])
    for (const device of others) {
      device.say({ type: 'ping', at: 1 })
      await device.heard('pong')
      expect(device.wire).not.toContain('card-a')
    }
  })

  it('L28: may still be filed by another, and are in no journal', async () => {
    const { door, act, authority } = await doorOf()
    const stageId = authority.history.workshop.agenda.stages[0]?.id ?? ''
    const card = { type: 'addCard', stageId, text: 'Buses', kind: 'idea', tag: '', participantId: null } as const
    const cardId = await act(card)
    const themeId = await act({ type: 'createTheme', name: 'Travel', cardIds: [] })
    const [one, two] = [await deviceAt(door, 'noteTaker'), await deviceAt(door, 'noteTaker')]
    const before = authority.history
    await hold(one, [cardId])
    expect(authority.history).toBe(before)
    expect(await two.act({ type: 'fileCards', cardIds: [cardId], themeId })).toMatchObject({ accepted: true })
  })
})
