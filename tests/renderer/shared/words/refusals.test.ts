import { describe, expect, it } from 'vitest'
import { outcomeInWords, refusalInWords } from '../../../../src/renderer/shared/words/refusals'

describe('a refusal in words', () => {
  it('has the numbers that explain it', () => {
    const words = refusalInWords({ code: 'ballot.over-limit', used: 6, allowed: 3 })
    expect(words).toContain('6 dots')
    expect(words).toContain('3')
    expect(words).toContain('The ballot was not taken')
  })

  it('names only what is in the way', () => {
    const inUse = { code: 'people.organisation-in-use', participants: 2, actions: 0, commitments: 0, invitations: 0 } as const
    expect(refusalInWords(inUse)).toContain('2 people')
    expect(refusalInWords(inUse)).not.toContain('action')
  })

  it('says what a vote that nobody has voted in is', () => {
    expect(refusalInWords({ code: 'agenda.stage-in-use', cards: 0, ballots: 0, invitations: 0, responses: 0 })).toContain('was opened')
  })

  it('says in words what stands on what was done', () => {
    expect(refusalInWords({ code: 'undo.built-upon', command: 'voteOpened' })).toContain('opening the vote')
    expect(refusalInWords({ code: 'undo.built-upon', command: 'somethingOfLater' })).toContain('the last act')
  })

  it('says what is safe when the disk fails', () => {
    expect(outcomeInWords({ accepted: false, failure: 'storage' })).toContain('Everything saved before is safe')
  })
})
