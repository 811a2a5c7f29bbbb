import { beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '@core/plan'
import { sectors } from '@core/sector'
import { cards, emptyPlan, manyActions, samplePlan } from '../sample-plan'
import { check, draw, pageTexts, run } from '../pdf-tools'

async function textOf(plan: Plan): Promise<string> {
  return (await pageTexts((await draw(plan)).bytes)).join(' ')
}

describe('the sample plan, read back with poppler', () => {
  const plan = samplePlan()
  let bytes: Uint8Array
  let text: string

  beforeAll(async () => {
    bytes = (await draw(plan)).bytes
    text = (await pageTexts(bytes)).join(' ')
  })

  test('is a sound file', async () => {
    await expect(check(bytes)).resolves.toContain('No syntax or stream encoding errors')
  })

  test('says what, when, where and why', () => {
    for (const words of [plan.title, 'Wednesday 14 February 2018', plan.place, plan.purpose, plan.attribution]) {
      expect(text).toContain(words)
    }
  })

  test('names every organisation with its people, and the residents', () => {
    for (const { name, people } of plan.organisations) {
      expect(text).toContain(`${name}, ${people} ${people === 1 ? 'person' : 'people'}`)
    }
    expect(text).toContain('31 people: 26 from 12 organisations, and 5 residents speaking for themselves.')
  })

  test('gives every priority its place and votes under all three counts', () => {
    expect(text).toContain('1. Sharing knowledge and assets 1st 38 dots 1st 5.1 votes joint 1st 1.5 votes')
    expect(text).toContain('2. Better communication 2nd 31 dots 2nd 4.6 votes joint 1st 1.5 votes')
  })

  test('says in words that a small group is not shown', () => {
    expect(text).toContain(
      '3. Better prioritising 3rd 24 dots 3rd 2.3 votes not shown: a group too small to stay anonymous',
    )
    expect(text).toContain('Counted by sector: not shown: a group too small to stay anonymous.')
    expect(text).toContain('Not shown, as groups too small to stay anonymous: Partnerships.')
  })

  test('gives every action its lead, supporters, person, date, measure and status', () => {
    for (const { text: action, lead, supporters, person, measure } of plan.actions) {
      expect(text).toContain(action)
      if (measure !== '') expect(text).toContain(`How we will know: ${measure}`)
      if (supporters.length > 0) expect(text).toContain(`with ${supporters.join(', ')}`)
      expect(text).toContain(person || 'no person named')
      expect(text).toContain(lead || 'no lead yet')
    }
    expect(text).toContain('Stopped Another partner does this already.')
    expect(text).toContain('by 12 Mar 2018')
  })

  test('has every decision, note and quote', () => {
    for (const decision of plan.decisions) expect(text).toContain(decision)
    for (const { text: note } of plan.notes) expect(text).toContain(note)
    expect(text).toContain('“I tell my story again at every door. Ask me once.” About: Better communication')
  })

  test('has the results of every vote, sector by sector where they may be shown', () => {
    expect(text).toContain('34 people voted, 4 of them on paper or with help; their votes count the same.')
    expect(text).toContain('Drugs and alcohol 5th 4 dots joint 3rd 2.5 votes')
    expect(text).toContain('Sharing knowledge and assets 14 dots 13 dots 6 dots')
    expect(text).toContain('21 agree · 9 pass · 4 disagree 2nd 21 agreed 2nd 10.5 votes joint 1st 3.3 votes')
    expect(text).toContain('Each organisation should open its rooms to the others. 8 of 12 agree')
    expect(text).toContain('The three ways of counting do not put the same first.')
  })

  test('has every card word for word, with Welsh and accented letters', () => {
    const unbroken = text.replaceAll(' ', '')
    for (const { text: card } of cards) expect(unbroken).toContain(card.replaceAll(' ', ''))
    expect(text).toContain('Dŵr, tŷ, gŵyl.')
    expect(text).toContain('Pan Łukasz')
    expect(text).toContain('A café morning')
  })

  test('labels what was entered for someone', () => {
    expect(text).toContain('People know more about their street than our data does. entered for someone')
  })

  test('ends with the next meeting and what is left out', () => {
    expect(text).toContain(`Next meeting ${plan.nextMeeting}`)
    expect(text).toContain('2 cards were hidden by the facilitator and are not in this plan.')
  })

  test('embeds its fonts with a way back to the characters', async () => {
    const fonts = (await run(bytes, 'pdffonts', 'FILE')).trim().split('\n').slice(2)
    expect(fonts.map((font) => font.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-Regular CID TrueType Identity-H yes \w+ yes/),
      expect.stringMatching(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-Bold CID TrueType Identity-H yes \w+ yes/),
    ])
  })

  test('carries its title, and the time that it was given', async () => {
    const info = await run(bytes, 'pdfinfo', '-isodates', 'FILE')
    expect(info).toMatch(/Title:\s+Our Stockport/)
    expect(info).toMatch(/CreationDate:\s+2018-02-14T16:30:00/)
  })
})

test('the same plan at the same time gives the same bytes', async () => {
  const [first, second] = await Promise.all([draw(samplePlan()), draw(samplePlan())])
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
})

test('an empty plan says so plainly and leaves out what it does not have', async () => {
  const text = await textOf(emptyPlan())
  for (const words of [
    'Nobody was listed.',
    'No priorities were chosen.',
    'No actions were written down.',
    'No cards were written.',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).toContain('Draft: the workshop is not closed yet')
  for (const title of [
    'What we decided',
    'Notes and quotes',
    'How we voted',
    'What this plan leaves out',
    'Rehearsal',
  ]) {
    expect(text).not.toContain(title)
  }
})

test.each([1, 2, 50, 500])('%i actions are all there, numbered', async (howMany) => {
  const plan = samplePlan({ actions: manyActions(howMany) })
  const text = await textOf(plan)
  for (const action of plan.actions) expect(text).toContain(action.text)
  expect(text.match(/(?<!ha(s|ve) )no lead yet|said yes to it|has not said yes yet/g)).toHaveLength(howMany)
})

test('without priorities the actions still stand, under no other title', async () => {
  const text = await textOf(emptyPlan({ actions: manyActions(2).map((action) => ({ ...action, priority: null })) }))
  expect(text).toContain('2 actions. No. Action, and how we will know')
})

test('a priority chosen without a vote says so', async () => {
  const text = await textOf(
    emptyPlan({ priorities: [{ id: 'card-1', name: 'Buses', votes: null, method: null, cards: [] }] }),
  )
  expect(text).toContain('1. Buses Chosen without a vote.')
})

test('a tag that is the theme a card stands under is not said again', async () => {
  const name = 'Healthier lives'
  const said = { kind: 'idea', text: 'Open the school', enteredFor: false, merged: [] } as const
  const voices = [{ name, cards: [{ ...said, number: 1, tag: name }, { ...said, number: 2, tag: 'Work' }] }]
  const text = await textOf(emptyPlan({ voices }))
  expect(text).toContain('Healthier lives 1 Idea Open the school 2 Idea Open the school Work')
})

test('five sectors are all shown, on two tables', async () => {
  const [, vote] = samplePlan().votes
  const [part] = vote?.result.sectors ?? []
  if (vote === undefined || part === undefined) throw new Error('no vote by sector')
  const result = { ...vote.result, sectors: sectors.map((id, index) => ({ ...part, id, ballots: 20 + index })) }
  const text = await textOf(samplePlan({ votes: [{ ...vote, result }] }))
  expect(text).toContain('Statutory 20 people Voluntary 21 people Community 22 people')
  expect(text).toContain('Business 23 people Partnerships 24 people')
})
