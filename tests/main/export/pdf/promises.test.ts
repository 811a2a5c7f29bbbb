import { beforeAll, describe, expect, test } from 'vitest'
import { emptyPlan } from '../sample-plan'
import { samplePromises } from '../sample-promises'
import { check, draw, pageTexts } from '../pdf-tools'

async function textOf(changes: Parameters<typeof emptyPlan>[0]): Promise<string> {
  return (await pageTexts((await draw(emptyPlan(changes))).bytes)).join(' ')
}

describe('promises, offers, the agreement and checks in print', () => {
  let text: string

  beforeAll(async () => {
    text = await textOf({ ...samplePromises, leftOut: { hiddenCards: 0, votesNotRevealed: 0, privateCommitments: 3, chosen: [] } })
  })

  test('name organisations that promised, never people, and say what is private', () => {
    expect(text).toContain('Stockport MBC Open two rooms on Saturdays, free of charge.')
    expect(text).toContain('From people I will call my neighbour once a week.')
    expect(text.indexOf('Open two rooms')).toBeLessThan(text.indexOf('I will call'))
    expect(text).toContain('3 promises are private to the people who made them, and are not in this plan.')
  })

  test('say what was offered and needed, by whom, and what came of it', () => {
    expect(text).toContain('Offer Twenty trained volunteers From Sector 3')
    expect(text).toContain('Need Somebody to fill in forms with These two go together.')
    expect(text).toContain('Taken up by Life Leisure.')
    expect(text).toMatch(/Need A warm place to meet From Sector 3 Still open\./)
  })

  test('have the agreement part by part, with what is not agreed, and when it is looked at again', () => {
    expect(text).toContain('The room said yes to 2 of 3 clauses')
    expect(text).toMatch(
      /We agree to 1\. Tell one another early .* Each of us will 2\. Send the same person .* If we disagree 3\. Say so in the room first\. Not agreed yet/,
    )
    expect(text).toContain('We look at this agreement again on Wednesday 14 November 2018.')
  })

  test('say what was answered to each draft, and what the room replied', () => {
    expect(text).toContain('Asked of: Community, Voluntary.')
    expect(text).toContain('4 yes; 2 yes, with changes; 1 not yet')
    for (const words of ['“Only if a person answers.”', '“Who pays for it?”', 'A person answers from eight to eight.']) {
      expect(text).toContain(words)
    }
    expect(text).toContain('A list of rooms 7 yes; 0 yes, with changes; 0 not yet The room has not answered yet.')
  })
})

test('what there is none of has no heading', async () => {
  expect(await textOf({})).not.toMatch(/What we will do ourselves|Offers and needs|Our agreement|Will this work/)
})

test('an offer is taken up without a name where it is not known by whom, and goes together only with a need', async () => {
  const one = { offer: 'A minibus', need: null, offeredBy: '', neededBy: '', takenUpBy: '', matched: true }
  const byName = { ...one, offer: 'A hall', takenUpBy: 'Sector 3' }
  const text = await textOf({ offers: [one, byName, { ...one, offer: 'A van', need: 'A lift' }] })
  expect(text).toContain('Offer A minibus Taken up. Offer A hall Taken up by Sector 3.')
  expect(text).toContain('Offer A van Need A lift These two go together.')
})

test('long words and very many of them still make a sound file', async () => {
  const long = 'A promise that goes on for a while and names a very_long_word_without_any_place_to_break '.repeat(5).trim()
  const plan = emptyPlan({
    ...samplePromises,
    commitments: Array.from({ length: 120 }, () => ({ text: long, organisation: long.slice(0, 120) })),
    agreement: {
      clauses: Array.from({ length: 100 }, () => ({ part: 'each-of-us' as const, text: long, accepted: false })),
      reviewDate: '',
    },
  })
  await expect(check((await draw(plan)).bytes)).resolves.toContain('No syntax or stream encoding errors')
})
