import type { AttendeeView } from '@core/views'
import { CrowdDevice } from '@main/rehearsal/crowd-device'
import { SharedReading } from '@main/rehearsal/shared-reading'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { WebSocketServer } from 'ws'
import { stageId } from '../live/opened'
import { keyIn } from '../lan/device'
import { doorOf, type OpenedDoor } from '../lan/opened-door'

const card = (text: string) => ({ type: 'addCard', stageId, text, kind: 'idea', tag: '' }) as const

function deviceAt({ door }: OpenedDoor, reading = new SharedReading<AttendeeView>('attendee')) {
  const gone: string[] = []
  const device = new CrowdDevice({
    door: { address: door.address, port: door.port },
    key: keyIn(door.view().join),
    reading,
    onChange: () => {},
    onGone: (why) => gone.push(why),
  })
  onTestFinished(() => device.leave())
  return { device, gone }
}

describe('a device of the crowd', () => {
  it('joins and acts as a phone does, and sees what phones see', async () => {
    const room = await doorOf()
    const { device } = deviceAt(room)
    await device.ready
    expect(device.view?.role).toBe('attendee')
    expect(await device.join(null)).toMatchObject({ accepted: true })
    expect(await device.act(card('Benches'))).toMatchObject({ accepted: true })
    await vi.waitFor(() => expect(device.personal?.cards.map(({ text }) => text)).toEqual(['Benches']))
    await room.act({ type: 'enterStage', stageId })
    await room.act({ type: 'showCards', stageId, shown: true })
    await vi.waitFor(() => expect([...(device.view?.cards.values() ?? [])].map(({ text }) => text)).toEqual(['Benches']))
    expect(await device.act({ ...card(''), text: ' ' })).toEqual({ accepted: false, refusal: { code: 'text.empty' } })
  })

  it('comes back as itself when its socket is lost, and does nothing twice', async () => {
    const streams: { destroy: () => unknown }[] = []
    const upgrade = vi.spyOn(WebSocketServer.prototype, 'handleUpgrade')
    onTestFinished(() => upgrade.mockRestore())
    const room = await doorOf()
    const { device, gone } = deviceAt(room)
    await device.join(null)
    streams.push(...upgrade.mock.calls.map(([, stream]) => stream))
    const answers = [device.act(card('One')), device.act(card('Two'))]
    for (const stream of streams) stream.destroy()
    for (const answer of answers) expect(await answer).toMatchObject({ accepted: true })
    await vi.waitFor(() => expect(device.personal?.cards.map(({ text }) => text)).toEqual(['One', 'Two']))
    expect(room.authority.history.workshop.people.participants.size).toBe(1)
    expect(room.authority.history.workshop.cards.size).toBe(2)
    expect(gone).toEqual([])
  })

  it('is gone for good once it is removed, and whatever it asked is answered', async () => {
    const room = await doorOf()
    const { device, gone } = deviceAt(room)
    await device.join(null)
    const deviceId = [...(room.door.view().connectedIds ?? [])][0] ?? ''
    await room.act({ type: 'removeDevice', deviceId })
    await vi.waitFor(() => expect(gone).toEqual(['removed']))
    expect(device.isGone).toBe(true)
    expect(await device.act(card('Too late'))).toBeNull()
  })

  it('shares what it reads with the others who see the same', async () => {
    const room = await doorOf()
    const reading = new SharedReading<AttendeeView>('attendee')
    const [one, other] = [deviceAt(room, reading).device, deviceAt(room, reading).device]
    await Promise.all([one.ready, other.ready])
    await room.act({ type: 'enterStage', stageId })
    await vi.waitFor(() => expect([one.view?.stage?.id, other.view?.stage?.id]).toEqual([stageId, stageId]))
    expect(one.view).toBe(other.view)
  })
})
