import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { stageId } from '../live/opened'
import { attendeeAt, Device, deviceAt, eventually, keyIn } from './device'
import { doorOf, type OpenedDoor } from './opened-door'
import { ask } from './requests'

const idea = { type: 'addCard', stageId, text: 'Benches', kind: 'idea', tag: '' } as const

/** Another device is there all the time; at the end it works as before, and nothing of the workshop has changed. */
async function unharmed({ door, authority, act }: OpenedDoor, harm: () => Promise<void>): Promise<void> {
  await act({ type: 'enterStage', stageId })
  const other = await attendeeAt(door)
  const before = authority.history.workshop
  await harm()
  expect(authority.history.workshop).toBe(before)
  expect(await other.act(idea)).toMatchObject({ accepted: true })
}

const hello = { type: 'hello', protocol: 1, credential: { type: 'code', code: '000000' }, seen: null }
const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`

const unreadable: readonly unknown[] = [
  '',
  'hello',
  '{',
  '[]',
  'null',
  '1',
  '"hello"',
  deep,
  `{"type":"ping","at":1,"__proto__":{"polluted":1}}`,
  { type: 'ping' },
  { type: 'ping', at: '1' },
  { type: 'ping', at: 1, more: 1 },
  { type: 'pong', at: 1 },
  { type: 'act', id: 'short', act: idea },
  { type: 'act', id: 'x'.repeat(101), act: idea },
  { type: 'act', id: 'long-enough', act: { ...idea, participantId: 1 } },
  { type: 'act', id: 'long-enough', act: { ...idea, kind: 'rumour' } },
  { type: 'act', id: 'long-enough', act: { ...idea, role: 'facilitator' } },
  { type: 'act', id: 'long-enough', actor: { role: 'facilitator' }, act: idea },
  { type: 'act', id: 'long-enough', act: { type: 'castBallot', stageId, choice: { type: 'dots', dots: [{ optionId: 'x', count: 0.5 }] } } },
  { type: 'join', id: 'long-enough', name: '', organisationId: null, role: 'facilitator' },
  Buffer.from([0, 1, 2, 3]),
]

describe('a message', () => {
  it('L17, L23: that cannot be read ends its own socket, and nothing else', async () => {
    const opened = await doorOf()
    await unharmed(opened, async () => {
      for (const message of unreadable) {
        const fresh = await new Device(opened.door).opened()
        const visiting = await deviceAt(opened.door)
        const screen = await deviceAt(opened.door, 'screen')
        for (const device of [fresh, visiting, screen]) {
          expect([message, await device.say(message).why()]).toEqual([message, 'message'])
          expect(await device.closed).toBe(1008)
        }
      }
    })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('L2, L8: out of order ends its own socket', async () => {
    const opened = await doorOf()
    const { door } = opened
    const join = { type: 'join', id: 'long-enough', name: '', organisationId: null }
    await unharmed(opened, async () => {
      for (const message of [join, { type: 'act', id: 'long-enough', act: idea }, { type: 'ping', at: 1 }]) {
        expect(await (await new Device(door).opened()).say(message).why()).toBe('message')
      }
      expect(await (await deviceAt(door)).say(hello).why()).toBe('message')
      expect(await (await deviceAt(door, 'screen')).say(join).why()).toBe('message')
      expect(await (await deviceAt(door, 'noteTaker')).say(join).why()).toBe('message')
    })
    const joined = await attendeeAt(door)
    expect(await joined.say(join).why()).toBe('message')
    const hasty = await deviceAt(door)
    hasty.say(join).say({ ...join, id: 'another-one' })
    expect(await hasty.why()).toBe('message')
  })

  it('L2: that does not come ends the socket as well', async () => {
    const { door } = await doorOf({ helloMs: 30 })
    const silent = await new Device(door).opened()
    expect(await silent.why()).toBe('message')
    const visiting = await deviceAt(door)
    await new Promise((resolve) => setTimeout(resolve, 60))
    visiting.say({ type: 'ping', at: 7 })
    expect(await visiting.heard('pong')).toMatchObject({ at: 7 })
  })

  it.each([0, 2, 99])('L3: of version %s is told to load the page again', async (protocol) => {
    const { door } = await doorOf()
    const key = keyIn(door.view().join)
    for (const message of [
      { ...hello, protocol, credential: { type: 'key', key } },
      { type: 'hello', protocol, credential: 'of a later time', extra: true },
    ]) {
      const device = await new Device(door).opened()
      expect(await device.say(message).why()).toBe('protocol')
      expect(device.messages).toHaveLength(1)
    }
  })

  it('L17: of 16 KiB is read, and of one byte more is not', async () => {
    const { door } = await doorOf()
    const padded = (bytes: number) => {
      const ping = JSON.stringify({ type: 'ping', at: 1 })
      return `${ping}${' '.repeat(bytes - ping.length)}`
    }
    const device = await deviceAt(door)
    device.say(padded(16 * 1024 - 1)).say(padded(16 * 1024))
    await device.heard('pong', () => true, device.messages.length + 1)
    device.say(padded(16 * 1024 + 1))
    expect(await device.closed).toBe(1009)
    const inParts = await deviceAt(door)
    const ping = padded(16 * 1024)
    inParts.socket.send(ping.slice(0, 9000), { fin: false })
    inParts.socket.send(ping.slice(9000), { fin: true })
    await inParts.heard('pong')
    inParts.socket.send(ping, { fin: false })
    inParts.socket.send(' ', { fin: true })
    expect(await inParts.closed).toBe(1009)
  })

  it('L17: in endless parts, or not of text, is not read', async () => {
    const { door } = await doorOf()
    const endless = await deviceAt(door)
    for (let part = 0; part < 70; part++) endless.socket.send('', { fin: false })
    expect(await endless.closed).toBe(1008)
    const broken = await deviceAt(door)
    broken.socket.send(Buffer.from([0x22, 0xff, 0xfe, 0x22]), { binary: false })
    expect(await broken.closed).toBe(1007)
  })

  it('L18: that comes too fast ends its own socket', async () => {
    const opened = await doorOf()
    await unharmed(opened, async () => {
      const fast = await deviceAt(opened.door)
      for (let count = 0; count < 100; count++) fast.say({ type: 'ping', at: count })
      expect(await fast.why()).toBe('message')
      expect(fast.messages.filter(({ type }) => type === 'pong').length).toBeLessThan(70)
      const pinging = await deviceAt(opened.door)
      for (let count = 0; count < 100; count++) pinging.socket.ping()
      expect(await pinging.why()).toBe('message')
    })
  })
})

describe('room for devices', () => {
  it('L20: ends at its limit, and is there again when one leaves', async () => {
    const { door } = await doorOf({ sockets: 2 })
    const [one] = [await deviceAt(door), await deviceAt(door)]
    const third = await new Device(door).opened()
    expect(await third.why()).toBe('full')
    await one.end()
    await deviceAt(door)
  })

  it('L20: is limited for each address but the laptop’s own', async () => {
    const { door } = await doorOf({ socketsOfAnAddress: 2 })
    for (const expected of [true, true, false]) {
      const device = await new Device(door, '127.0.0.2').opened()
      device.hello({ type: 'key', key: keyIn(door.view().join) })
      if (expected) await device.heard('view')
      else expect(await device.why()).toBe('full')
    }
    for (let count = 0; count < 3; count++) await deviceAt(door)
  })

  it('L20: is not taken by false joins: so many from one address, and then one at a time', async () => {
    const { door, authority } = await doorOf({ joins: { atOnce: 20, perSecond: 0 } })
    const key = keyIn(door.view().join)
    const answers: string[] = []
    for (let count = 0; count < 30; count++) {
      const device = await new Device(door, '127.0.0.2').opened()
      device.hello({ type: 'key', key }).say({ type: 'join', id: `false-join-${count}`, name: '', organisationId: null })
      const answer = await Promise.race([device.heard('joined'), device.heard('bye')])
      answers.push(answer.type === 'bye' ? answer.why : answer.type)
      await device.end()
    }
    expect(answers.filter((answer) => answer === 'joined')).toHaveLength(20)
    expect(answers.slice(20)).toEqual(Array.from({ length: 10 }, () => 'too-many-tries'))
    expect(authority.history.workshop.people.participants.size).toBe(20)
    await attendeeAt(door)
    await (await new Device(door, '127.0.0.3').opened()).hello({ type: 'key', key }).join()
  })
})

describe('what the facilitator sees', () => {
  it('says how far anything from outside the laptop has come', async () => {
    const { door } = await doorOf()
    await attendeeAt(door)
    expect(door.view().reached).toBe('nobody')
    await ask(door.port, { headers: { host: `127.0.0.1:${door.port}` }, localAddress: '127.0.0.2' })
    expect(door.view().reached).toBe('page')
    await (await new Device(door, '127.0.0.2').opened()).hello({ type: 'key', key: keyIn(door.view().join) }).heard('view')
    expect(door.view()).toMatchObject({ reached: 'device', waiting: 1, connectedIds: [expect.any(String)] })
  })
})

describe('a connection', () => {
  it('L19: whose device is gone without a word is dropped', async () => {
    const { door } = await doorOf({ heartbeatMs: 40 })
    const device = await deviceAt(door)
    const living = await deviceAt(door)
    device.socket.pause()
    await eventually(() => door.view().waiting).toBe(1)
    living.say({ type: 'ping', at: 1 })
    await living.heard('pong')
  })

  it('L20: is one of so many that one address may have', async () => {
    const { door } = await doorOf({ connectionsOfAnAddress: 3 })
    const sockets = Array.from({ length: 5 }, () => connect({ port: door.port, host: '127.0.0.1', localAddress: '127.0.0.2' }))
    onTestFinished(() => sockets.forEach((socket) => socket.destroy()))
    let ended = 0
    for (const socket of sockets) socket.on('error', () => {}).on('close', () => ended++).resume()
    await eventually(() => ended).toBe(2)
    await deviceAt(door)
    sockets.forEach((socket) => socket.destroy())
    await eventually(() => ended).toBe(5)
    await (await new Device(door, '127.0.0.2').opened()).hello({ type: 'key', key: keyIn(door.view().join) }).heard('view')
  })

  it('that sends its request too slowly is closed', async () => {
    const { door } = await doorOf({ headersMs: 100, requestMs: 100, idleMs: 300 })
    const socket = connect(door.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write('GET / HTTP/1.1\r\nHost: ')
    let closed = false
    socket.on('close', () => (closed = true))
    socket.resume()
    await eventually(() => closed).toBe(true)
  })
})
