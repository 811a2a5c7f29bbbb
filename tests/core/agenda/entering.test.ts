import { expect, it } from 'vitest'
import { given, now } from '../given'
import { agenda } from '../room'

it('entering the stage that the room is in changes nothing: its time goes on', () => {
  const { decision } = given([
    ...agenda,
    { type: 'stageEntered', stageId: 'gather', at: now },
    { type: 'timerStarted', endsAt: now + 1000 },
  ]).when({ type: 'enterStage', stageId: 'gather' })
  expect(decision).toEqual({ accepted: true, what: { events: [] } })
})
