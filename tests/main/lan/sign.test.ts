import type { JoinSign } from '@protocol/door'
import { describe, expect, it } from 'vitest'
import { attendeeAt, type Device, deviceAt, eventually } from './device'
import { doorOf } from './opened-door'

const sign: JoinSign = {
  page: 'wifi',
  join: 'http://192.168.1.20:4747/#k=the-way-in',
  address: '192.168.1.20:4747',
  code: '123456',
  wifi: { name: 'Hall', password: 'tea and cake' },
  handout: 'http://192.168.1.20:4747/plan/the-plan/',
}

const signsAt = ({ messages }: Device) => messages.flatMap((message) => (message.type === 'sign' ? [message.sign] : []))

describe('how people come in', () => {
  it('L7, L25: is told to a screen before its view, and whenever it changes', async () => {
    const { door } = await doorOf()
    const screen = await deviceAt(door, 'screen')
    expect(screen.messages.map(({ type }) => type)).toEqual(['welcome', 'sign', 'direction', 'view'])
    door.showSign(sign)
    door.showSign({ ...sign, page: 'corner', wifi: null })
    await eventually(() => signsAt(screen)).toEqual([null, sign, { ...sign, page: 'corner', wifi: null }])
    const late = await deviceAt(door, 'screen')
    expect(signsAt(late)).toEqual([{ ...sign, page: 'corner', wifi: null }])
  })

  it('L16, L25: is told to nobody else', async () => {
    const { door } = await doorOf()
    const before = [await deviceAt(door), await attendeeAt(door), await deviceAt(door, 'noteTaker')]
    door.showSign(sign)
    const after = [await deviceAt(door), await attendeeAt(door), await deviceAt(door, 'noteTaker')]
    for (const device of [...before, ...after]) {
      device.say({ type: 'ping', at: 1 })
      await device.heard('pong')
      expect(signsAt(device)).toEqual([])
      for (const secret of ['the-way-in', sign.code, 'tea and cake']) expect(device.wire).not.toContain(secret)
    }
  })
})
