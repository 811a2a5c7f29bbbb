import { describe, expect, it } from 'vitest'
import { counted, listed } from '../../../../src/renderer/shared/words/counts'
import { dateInFull, dateInShort } from '../../../../src/renderer/shared/words/dates'
import { minutesInShort, minutesInWords, timerFace } from '../../../../src/renderer/shared/words/durations'
import { shortened } from '../../../../src/renderer/shared/words/names'

describe('counts', () => {
  it.each([
    [0, 'no cards'],
    [1, '1 card'],
    [2, '2 cards'],
    [1200, '1,200 cards'],
  ])('says %i in words', (count, words) => expect(counted(count, 'card')).toBe(words))

  it('takes a plural of its own', () => expect(counted(2, 'person', 'people')).toBe('2 people'))

  it('joins a list as it is said', () => expect(listed(['councils', 'charities', 'residents'])).toBe('councils, charities and residents'))
})

describe('dates', () => {
  it('are written in British order, whatever the time zone', () => {
    expect(dateInFull('2018-02-14')).toBe('Wednesday 14 February 2018')
    expect(dateInShort('2018-02-14')).toBe('14 Feb 2018')
  })

  it('come back as they are where they are none', () => expect(dateInFull('soon')).toBe('soon'))
})

describe('durations', () => {
  it.each([
    [45, '45 minutes', '45 min'],
    [60, '1 hour', '1 h'],
    [150, '2 hours 30 minutes', '2 h 30 min'],
    [61, '1 hour 1 minute', '1 h 1 min'],
  ])('says %i minutes', (minutes, words, short) => {
    expect(minutesInWords(minutes)).toBe(words)
    expect(minutesInShort(minutes)).toBe(short)
  })

  it.each([
    [545_000, '9:05'],
    [544_001, '9:05'],
    [3_600_000, '1:00:00'],
    [0, '0:00'],
    [-30_000, '−0:30'],
  ])('shows a timer at %i ms', (remainingMs, face) => expect(timerFace(remainingMs)).toBe(face))
})

describe('a shortened text', () => {
  it('stays whole where it fits', () => expect(shortened('Nobody answers', 14)).toBe('Nobody answers'))

  it('is cut between words and says so', () => expect(shortened('Nobody answers the telephone', 20)).toBe('Nobody answers the…'))

  it('is cut within a word only where there is no other way', () => expect(shortened('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`))
})
