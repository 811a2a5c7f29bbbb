import type { VoteView } from '@core/views'
import { describe, expect, it } from 'vitest'
import { movingInWords } from '../../../src/renderer/facilitator/door/moving-in-words'

const nobody = { waiting: 0, noteTakers: 0, screens: 0 }
const phones = (count: number) =>
  new Map(Array.from({ length: count }, (_, index) => [`d${index}`, { id: `d${index}`, participantId: `p${index}` }]))
const vote = (status: VoteView['status']): VoteView => {
  return { id: 'v', status, method: { type: 'agreement' }, options: [], voted: 0, present: 0, result: null }
}

describe('moving the door', () => {
  it('harms nobody where nobody is in', () => {
    expect(movingInWords({ devices: phones(0), votes: [vote('open')] }, nobody)).toEqual([])
  })

  it('makes phones join anew, also those that sleep', () => {
    expect(movingInWords({ devices: phones(12), votes: [vote('revealed')] }, nobody)).toEqual([
      '12 phones that joined cannot come back as themselves. People have to join again, and count as new people.',
      'What they wrote stays, and is not theirs to change any more.',
    ])
  })

  it('lets people vote twice while a vote is open', () => {
    const [, words] = movingInWords({ devices: phones(1), votes: [vote('revealed'), vote('open')] }, nobody)
    expect(words).toContain('In the vote that is open they could vote again')
  })

  it('sends note-takers and screens away', () => {
    expect(movingInWords({ devices: phones(0), votes: [] }, { waiting: 2, noteTakers: 1, screens: 1 })).toEqual([
      'Sent away, to come in by the new links: 2 phones at the door, 1 note-taker and 1 extra screen.',
    ])
  })
})
