import { JoinBoard } from '@main/lan/join-board'
import type { DoorState, JoinSign } from '@protocol/door'
import { describe, expect, it } from 'vitest'

const open: DoorState = {
  state: 'open',
  addresses: [],
  address: '192.168.1.20',
  port: 4747,
  join: 'http://192.168.1.20:4747/#k=join',
  code: '123456',
  noteTaker: 'http://192.168.1.20:4747/note-taker/#k=note-taker',
  screen: 'http://192.168.1.20:4747/projector/#k=screen',
  handout: 'http://192.168.1.20:4747/plan/k/',
  connectedIds: [],
  waiting: 0,
  noteTakers: 0,
  screens: 0,
  reached: 'nobody',
}
const closed: DoorState = { state: 'closed', addresses: [], failure: null }
const wifi = { name: 'Hall', password: 'tea and cake' }

function board() {
  const told: (JoinSign | null)[] = []
  return { told, board: new JoinBoard((sign) => told.push(sign)) }
}

describe('what the projector is told of the door', () => {
  it('is how to join, where the plan will be, and nothing more', () => {
    const { board: joinBoard, told } = board()
    joinBoard.follow(open)
    const { join, handout } = open
    const sign = { page: 'usual', join, handout, code: '123456', address: '192.168.1.20:4747', wifi: null }
    expect(told).toEqual([sign])
    expect(joinBoard.sign).toEqual(sign)
  })

  it('does not change with who is here', () => {
    const { board: joinBoard, told } = board()
    joinBoard.follow(open)
    joinBoard.follow({ ...open, connectedIds: ['phone'], reached: 'device', noteTaker: 'another' })
    expect(told).toHaveLength(1)
  })

  it('is what the facilitator asked for, at another address as well', () => {
    const { board: joinBoard } = board()
    joinBoard.follow(open)
    joinBoard.show({ page: 'wifi', wifi })
    expect(joinBoard.sign).toMatchObject({ page: 'wifi', wifi, join: open.join })
    joinBoard.follow({ ...open, address: '10.0.0.7', join: 'http://10.0.0.7:4747/#k=other' })
    expect(joinBoard.sign).toMatchObject({ page: 'wifi', wifi, address: '10.0.0.7:4747' })
  })

  it('is nothing while the door is closed, and starts anew when it is opened again', () => {
    const { board: joinBoard, told } = board()
    joinBoard.show({ page: 'join', wifi })
    expect(told).toEqual([])
    joinBoard.follow(open)
    joinBoard.show({ page: 'corner', wifi })
    joinBoard.follow(closed)
    joinBoard.follow(closed)
    expect(told.slice(2)).toEqual([null])
    joinBoard.follow(open)
    expect(joinBoard.sign).toMatchObject({ page: 'usual', wifi: null })
  })
})
