import type { Act } from '@core/workshop'
import { ScreenBoard } from '@main/live/screen-board'
import type { Workshops } from '@main/workshops'
import { type ScreenDirection, usualDirection } from '@protocol/screen'
import { describe, expect, it } from 'vitest'
import { deviceAt, eventually } from '../lan/device'
import { doorOf } from '../lan/opened-door'
import { adding, done, empty, gather, idOf, started } from '../started-workshops'

const card = { kind: 'card', id: '3-0' } as const

/** A board over a workshop with one card, shown, and a second stage. */
async function boardOf() {
  const { workshops } = await started()
  const workshopId = idOf(await workshops.create(empty))
  const acts: readonly Act[] = [
    { type: 'addStage', stage: gather, position: 0 },
    adding('Words to look at'),
    { type: 'addStage', stage: { ...gather, title: 'Next' }, position: 1 },
    { type: 'enterStage', stageId: '2-0' },
    { type: 'showCards', stageId: '2-0', shown: true },
  ]
  for (const act of acts) await done(workshops, act)
  const told: ScreenDirection[] = []
  const board = new ScreenBoard({
    watch: (send) => workshops.watch('projector', send),
    freeze: (frozen) => workshops.freezeProjector(frozen),
    onChange: (direction) => told.push(direction),
  })
  return { workshops, workshopId, told, board }
}

const hide = (workshops: Workshops) => done(workshops, { type: 'hideCard', cardId: card.id, hidden: true })

describe('what the facilitator asks of the screens', () => {
  it('is told once for each change, and not again where nothing changed', async () => {
    const { board, told } = await boardOf()
    expect(board.direction).toEqual(usualDirection)
    expect(board.direct({ do: 'blank', ground: 'dark' })).toBe(true)
    board.direct({ do: 'blank', ground: 'dark' })
    board.direct({ do: 'turn', by: 1 })
    board.direct({ do: 'turn', by: -1 })
    expect(told).toEqual([
      { ...usualDirection, blank: 'dark' },
      { ...usualDirection, blank: 'dark', pages: { held: true, turned: 1 } },
      { ...usualDirection, blank: 'dark', pages: { held: true, turned: 0 } },
    ])
  })

  it('points at nothing that the room may not see', async () => {
    const { board, workshops } = await boardOf()
    await done(workshops, { type: 'showCards', stageId: '2-0', shown: false })
    expect(board.direct({ do: 'spotlight', on: card })).toBe(false)
    expect(board.direct({ do: 'spotlight', on: { kind: 'theme', id: card.id } })).toBe(false)
    expect(board.direction.spotlight).toBeNull()
  })

  it('lets go of a card that is hidden, and does not point at it again when it is shown', async () => {
    const { board, workshops } = await boardOf()
    expect(board.direct({ do: 'spotlight', on: card })).toBe(true)
    await hide(workshops)
    await eventually(() => board.direction.spotlight).toBeNull()
    await done(workshops, { type: 'hideCard', cardId: card.id, hidden: false })
    expect(board.direction.spotlight).toBeNull()
  })

  it('ends a spotlight and lets pages turn again when the room goes to another stage', async () => {
    const { board, workshops } = await boardOf()
    board.direct({ do: 'spotlight', on: card })
    board.direct({ do: 'hold', held: true })
    await done(workshops, { type: 'enterStage', stageId: '4-0' })
    await eventually(() => board.direction).toEqual(usualDirection)
  })

  it('shows what is chosen on a screen that was blank or stood still', async () => {
    const { board } = await boardOf()
    board.direct({ do: 'blank', ground: 'light' })
    board.direct({ do: 'freeze', frozen: true })
    board.direct({ do: 'spotlight', on: card })
    expect(board.direction).toEqual({ ...usualDirection, spotlight: card })
  })

  it('is forgotten when the workshop is left, but for the look', async () => {
    const { board, workshops, workshopId, told } = await boardOf()
    board.direct({ do: 'look', textSize: 3, theme: 'contrast' })
    board.direct({ do: 'freeze', frozen: true })
    board.direct({ do: 'blank', ground: 'dark' })
    await workshops.leave()
    const look = { ...usualDirection, textSize: 3, theme: 'contrast' }
    expect(told.at(-1)).toEqual(look)
    expect(board.direct({ do: 'blank', ground: 'dark' })).toBe(false)
    await workshops.open(workshopId)
    expect(board.direction).toEqual(look)
    expect(board.direct({ do: 'blank', ground: 'dark' })).toBe(true)
  })
})

describe('screens that came through the door', () => {
  it('L7, L26: are told before their view and whenever it changes, and nobody else is', async () => {
    const { door } = await doorOf()
    const direction: ScreenDirection = { ...usualDirection, blank: 'dark', textSize: 5 }
    const [screen, phone, noteTaker] = [await deviceAt(door, 'screen'), await deviceAt(door), await deviceAt(door, 'noteTaker')]
    door.direct(direction)
    await screen.heard('direction', (message) => message.direction.blank === 'dark')
    const late = await deviceAt(door, 'screen')
    expect(late.messages.map(({ type }) => type)).toEqual(['welcome', 'sign', 'direction', 'view'])
    expect(late.messages[2]).toEqual({ type: 'direction', direction })
    for (const device of [phone, noteTaker]) {
      device.say({ type: 'ping', at: 1 })
      await device.heard('pong')
      expect(device.messages.map(({ type }) => type)).not.toContain('direction')
    }
  })

  it('L16, L26: stand still, lose what is hidden at once, and learn of nothing else until they go on', async () => {
    const { door, publisher, act } = await doorOf()
    const stageId = await act({ type: 'addStage', stage: gather, position: 0 })
    const say = (text: string) =>
      act({ type: 'addCard', stageId, text, kind: 'idea', tag: '', participantId: null })
    const cardId = await say('Still here')
    await act({ type: 'showCards', stageId, shown: true })
    const screen = await deviceAt(door, 'screen')
    publisher.freezeProjector(true)
    await say('Only later')
    await act({ type: 'hideCard', cardId, hidden: true })
    await eventually(() => screen.wire).toContain(`"removed":["${cardId}"]`)
    const late = await deviceAt(door, 'screen')
    for (const { wire } of [screen, late]) expect(wire).not.toContain('Only later')
    expect(late.wire).not.toContain('Still here')
    publisher.freezeProjector(false)
    await eventually(() => screen.wire).toContain('Only later')
  })
})
