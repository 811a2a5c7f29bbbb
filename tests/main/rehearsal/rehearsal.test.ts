import { describe, expect, it } from 'vitest'
import { aRehearsal } from './rehearsed'

const sample = { from: 'sample', id: 'our-stockport', title: '' } as const

describe('a rehearsal of the sample', () => {
  it('is the sample itself, in which everybody shares, groups and votes through the door', async () => {
    const room = await aRehearsal()
    const id = await room.begin(sample)
    await room.settled()
    expect(room.workshops.current?.id).toBe(id)
    expect(room.workshop().people.participants.size).toBe(8)
    expect(room.workshop().devices.size).toBe(8)

    await room.enter('gather')
    await room.settled()
    expect(room.cards().filter(({ enteredBy }) => enteredBy !== 'attendee')).toEqual([])
    expect(new Set(room.cards().map(({ participantId }) => participantId)).size).toBe(8)
    await room.enter('group')
    await room.settled()
    expect(room.workshop().themes.map(({ name }) => name)).toEqual([
      'Sharing knowledge and assets',
      'Better communication',
      'Better prioritising',
    ])
    const voteId = await room.enter('vote')
    await room.act({ type: 'openVote', stageId: voteId })
    await room.settled()
    expect(room.workshop().votes[0]?.ballots.size).toBe(8)
  })
})
