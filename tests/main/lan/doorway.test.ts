import { Doorway } from '@main/lan/doorway'
import { Workshops } from '@main/workshops'
import type { DoorState } from '@protocol/door'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../journal/temporary-folder'
import { deviceAt, eventually } from './device'
import { files } from './opened-door'
import { ask } from './requests'

describe('the doorway', () => {
  it('is shut until it is opened, and says where it could be', async () => {
    const { doorway } = await aDoorway()
    expect(doorway.state).toMatchObject({ state: 'closed', failure: null })
    expect(doorway.state.addresses).toContainEqual({ address: '127.0.0.1', network: expect.any(String), why: 'this-laptop' })
  })

  it('opens to the open workshop, and says so', async () => {
    const { doorway, told, workshops } = await aDoorway()
    await workshops.create({ from: 'empty', id: '', title: 'Our town' })
    const state = await doorway.open({ address: '127.0.0.1', port: 0 })
    if (state.state !== 'open') throw new Error(JSON.stringify(state))
    expect(state).toMatchObject({ address: '127.0.0.1', connectedIds: [], waiting: 0, reached: 'nobody' })
    expect(state.join).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#k=[\w-]{22}$/)
    expect(state.noteTaker).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/note-taker\/#k=[\w-]{22}$/)
    expect(state.screen).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/projector\/#k=[\w-]{22}$/)
    expect(state.code).toMatch(/^\d{6}$/)
    expect(told.at(-1)).toEqual(state)
    await deviceAt({ ...fakeDoor(state) })
    await eventually(() => told.at(-1)).toMatchObject({ waiting: 1 })
  })

  it('L22: is shut when the workshop is left, and nothing listens there any more', async () => {
    const { doorway, workshops } = await aDoorway()
    await workshops.create({ from: 'empty', id: '', title: 'Our town' })
    const state = await doorway.open({ address: '127.0.0.1', port: 0 })
    if (state.state !== 'open') throw new Error(JSON.stringify(state))
    const device = await deviceAt(fakeDoor(state))
    await workshops.leave()
    expect(await device.why()).toBe('closed')
    expect(doorway.state).toMatchObject({ state: 'closed' })
    await expect(ask(state.port, {})).rejects.toThrow('ECONNREFUSED')
  })

  it('has other keys every time', async () => {
    const { doorway, workshops } = await aDoorway()
    await workshops.create({ from: 'empty', id: '', title: 'Our town' })
    const [one, other] = [
      await doorway.open({ address: '127.0.0.1', port: 0 }),
      await doorway.open({ address: '127.0.0.1', port: 0 }),
    ]
    if (one.state !== 'open' || other.state !== 'open') throw new Error('It did not open')
    for (const link of ['join', 'noteTaker', 'screen'] as const) {
      expect(other[link].slice(-22)).not.toBe(one[link].slice(-22))
    }
  })

  it('says why it cannot be opened', async () => {
    const { doorway, workshops } = await aDoorway()
    expect(await doorway.open({ address: '127.0.0.1', port: 0 })).toMatchObject({ state: 'closed', failure: 'no-workshop' })
    await workshops.create({ from: 'empty', id: '', title: 'Our town' })
    for (const address of ['0.0.0.0', '203.0.113.1', '::', 'localhost', '']) {
      expect(await doorway.open({ address, port: 0 })).toMatchObject({ state: 'closed', failure: 'address-gone' })
    }
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await new Promise((resolve) => taken.once('listening', resolve))
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    expect(await doorway.open({ address: '127.0.0.1', port })).toMatchObject({ state: 'closed', failure: 'port-taken' })
    expect(await doorway.close()).toMatchObject({ state: 'closed', failure: null })
  })

  it('opens at another port where the usual one is taken', async () => {
    const [one, other] = [await aDoorway(), await aDoorway()]
    const ports: number[] = []
    for (const { doorway, workshops } of [one, other]) {
      await workshops.create({ from: 'empty', id: '', title: 'Our town' })
      const state = await doorway.open({ address: '127.0.0.1', port: null })
      if (state.state === 'open') ports.push(state.port)
    }
    expect(new Set(ports).size).toBe(2)
  })
})

async function aDoorway() {
  const dataFolder = await temporaryFolder()
  const workshops = await Workshops.start({ dataFolder, clock: Date.now, onStorageFailure: () => {} })
  const told: DoorState[] = []
  const doorway = new Doorway({
    workshops,
    readFiles: () => Promise.resolve(files),
    handout: () => Promise.resolve(null),
    clock: Date.now,
    onChange: (state) => told.push(state),
  })
  onTestFinished(() => workshops.close())
  return { doorway, workshops, told }
}

/** What a device needs to know of a door that was opened by the facilitator. */
function fakeDoor(state: Extract<DoorState, { state: 'open' }>): Parameters<typeof deviceAt>[0] {
  return { port: state.port, view: () => state }
}
