import { describe, expect, test } from 'vitest'
import type { Plan } from '@core/plan'
import { easyReadPlan } from '@main/export/document/easy-read-plan'
import { easyReadWordsIn } from '@main/export/document/words/easy-read-words-in'
import { page } from '@main/export/pdf/look'
import { emptyPlan, manyActions, samplePlan } from '../sample-plan'
import { draw, linesOf, pageTexts, pageWords, type PlacedWord, write } from '../pdf-tools'

const rounding = 0.5
/** Below the content stands only the running foot. */
const contentBottom = page.bottom + rounding

function overTheEdge(words: readonly PlacedWord[]): PlacedWord[] {
  return words.filter(
    ({ left, right, top, bottom }) =>
      left < page.left - rounding || right > page.right + rounding || top < 30 || bottom > page.height - 30,
  )
}

function headings(plan: Plan): Set<string> {
  return new Set([
    'What matters most',
    'What we will do',
    'What we decided',
    'Notes and quotes',
    'How we voted',
    'What everyone said',
    'Next meeting',
    'What this plan leaves out',
    'Who was there',
    'Other actions',
    'In no theme',
    'Sector by sector',
    'Concerns, in people’s own words',
    'No. Action, and how we will know Lead and supporters Person and date Status',
    'counts the same',
    ...plan.priorities.map(({ name }) => name),
    ...plan.voices.flatMap(({ name }) => (name === null ? [] : [name])),
    ...plan.votes.map(({ stage }) => stage),
  ])
}

describe('with 500 actions', () => {
  const drawn = draw(samplePlan({ actions: manyActions(500) }))

  test('every page of the table begins with its head', async () => {
    const pages = await pageTexts((await drawn).bytes)
    const withActions = pages.filter((text) => text.includes('How we will know:'))
    expect(withActions.length).toBeGreaterThan(50)
    for (const text of withActions) expect(text).toContain('Action, and how we will know Lead and supporters')
  })

  test('every page has its number, the title and the mark of a rehearsal', async () => {
    const pages = await pageTexts((await drawn).bytes)
    pages.forEach((text, index) => {
      expect(text).toMatch(new RegExp(`${index + 1} of ${pages.length}\\b`))
      expect(text).toContain('Rehearsal: nobody said this')
      expect(text).toContain('Our Stockport')
    })
  })

  test('no row is parted: under every head of the table comes the number of an action', async () => {
    const pages = await pageWords((await drawn).bytes)
    for (const words of pages) {
      const lines = linesOf(words).map(({ text }) => text)
      const head = lines.indexOf('No. Action, and how we will know Lead and supporters Person and date Status')
      if (head >= 0) expect(lines[head + 1]).toMatch(/^\d+ /)
    }
  })
})

test('no heading or head of a table is the last on a page, wherever the pages end', async () => {
  for (let actions = 1; actions <= 24; actions++) {
    const plan = samplePlan({ actions: manyActions(actions), decisions: samplePlan().decisions.slice(0, actions % 4) })
    const known = headings(plan)
    const pages = await pageWords((await draw(plan)).bytes)
    pages.forEach((words, index) => {
      const lines = linesOf(words.filter(({ bottom }) => bottom < contentBottom))
      expect(known, `page ${index + 1} with ${actions} actions`).not.toContain(lines.at(-1)?.text)
    })
  }
}, 60_000)

test('long words and addresses stay on the page, whole', async () => {
  const long = `https://example.org/${'x'.repeat(480)}`
  const [action] = manyActions(1)
  if (action === undefined) throw new Error('no action')
  const plan = samplePlan({
    title: 'W'.repeat(160),
    place: long,
    purpose: long,
    nextMeeting: long,
    organisations: [{ name: 'Ŵ'.repeat(120), sector: 'other', people: 1 }],
    actions: [
      {
        ...action,
        text: long,
        lead: 'W'.repeat(120),
        supporters: ['M'.repeat(120)],
        person: 'W'.repeat(120),
        measure: long,
        statusNote: long,
      },
    ],
    decisions: [long],
    notes: [{ kind: 'note', text: long, priority: null }],
    voices: [
      {
        name: 'W'.repeat(120),
        cards: [{ number: 5000, text: 'W'.repeat(1000), kind: 'challenge', tag: 'W'.repeat(60), enteredFor: true, merged: [] }],
      },
    ],
  })
  const { bytes } = await draw(plan)
  for (const words of await pageWords(bytes)) expect(overTheEdge(words)).toEqual([])
  const unbroken = (await pageTexts(bytes)).join('').replaceAll(' ', '')
  expect(unbroken).toContain('Ŵ'.repeat(120))
  const printedLong = 9
  expect(unbroken.split('x').length - 1).toBeGreaterThanOrEqual(printedLong * 480)
})

test('every word of the usual plans is inside the margins', async () => {
  for (const plan of [samplePlan(), emptyPlan(), samplePlan({ actions: manyActions(50) })]) {
    for (const words of await pageWords((await draw(plan)).bytes)) expect(overTheEdge(words)).toEqual([])
  }
})

test('a row that is higher than a page goes on over the next pages, with the head on each', async () => {
  const [action] = manyActions(1)
  if (action === undefined) throw new Error('no action')
  const supporters = Array.from({ length: 50 }, (_, index) =>
    `Supporter ${index + 1} ${'with a long name '.repeat(6)}`.trim(),
  )
  const pages = await pageTexts((await draw(emptyPlan({ actions: [{ ...action, supporters }] }))).bytes)
  const running =
    /Workshop plan \d+ of \d+ |No\. Action, and how we will know Lead and supporters Person and date Status /g
  const text = pages.join(' ').replace(running, '')
  for (let index = 1; index <= 50; index++) expect(text).toContain(`Supporter ${index} with`)
  const withSupporters = pages.filter((each) => each.includes('Supporter'))
  expect(withSupporters.length).toBeGreaterThan(3)
  for (const each of withSupporters) expect(each).toContain('Lead and supporters')
})

test('500 organisations go on over the next pages', async () => {
  const organisations = Array.from({ length: 500 }, (_, index) => ({
    name: `Organisation ${index + 1}`,
    sector: 'voluntary' as const,
    people: index % 3,
  }))
  const text = (await pageTexts((await draw(samplePlan({ organisations }))).bytes)).join(' ')
  for (const { name, people } of organisations) expect(text).toContain(`${name}, ${people === 0 ? 'invited' : people}`)
})

test('a low table is not parted, wherever on the page it would begin', async () => {
  const sectors = (['statutory', 'voluntary', 'other'] as const).map((sector) => {
    return { sectors: [sector], people: 10, shared: 4, cards: 10, organisations: 3, heard: 0 }
  })
  const equalVoice = { sectors, absent: [], notHeard: [] }
  let moved = 0
  for (let count = 14; count <= 23; count += 1) {
    const decisions = Array.from({ length: count }, (_, index) => `Decision ${index + 1}`)
    const pages = await pageTexts((await draw(emptyPlan({ decisions, equalVoice }))).bytes)
    const withTable = pages.filter((text) => /Sector People|Voluntary 10|Partnerships 10/.test(text))
    expect(withTable).toHaveLength(1)
    expect(withTable[0]).toMatch(/Statutory 10 .*Voluntary 10 .*Partnerships 10/)
    if (!withTable[0]?.includes('Decision')) moved += 1
  }
  expect(moved).toBeGreaterThan(0)
})

test('what an easy-read plan is made from is never alone on the last page, wherever the pages end', async () => {
  const attribution = 'After the published account of a meeting. '.repeat(4).trim()
  for (let count = 1; count <= 12; count++) {
    const decisions = Array.from({ length: count }, (_, index) => `Decision ${index + 1}`)
    const document = easyReadPlan(emptyPlan({ decisions, attribution }), easyReadWordsIn('en'))
    const pages = await pageTexts((await write(document, { look: 'easy-read' })).bytes)
    expect(pages.at(-1), `${count} decisions`).toMatch(/Do you have questions\?.*After the published account/)
  }
})
