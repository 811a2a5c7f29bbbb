import type { Plan } from '@core/plan'
import type { Block } from '@main/export/document/document'
import { planDocument } from '@main/export/document/plan-document'
import { progressDocument } from '@main/export/document/progress-document'
import { wordsIn } from '@main/export/document/words/words-in'
import { expect, test } from 'vitest'
import { documentWords } from '../document-words'
import { emptyPlan } from '../sample-plan'
import { returnedActions, returnPlan, updates } from '../sample-progress'

const english = wordsIn('en')

function wordsOf(plan: Plan): string {
  return documentWords(progressDocument(plan, english))
}

function sectionsOf(plan: Plan): readonly string[] {
  return blocksOf(plan).flatMap((block) => (block.kind === 'section' ? [block.words.text] : []))
}

function blocksOf(plan: Plan): Block[] {
  return [...progressDocument(plan, english).blocks]
}

test('it goes from what was agreed and done to what is next, and says since when', () => {
  const plan = returnPlan()
  expect(sectionsOf(plan)).toEqual([
    'At a glance',
    'You said, we did',
    'Not yet, and why',
    'On the way',
    'What is next',
    'Next meeting',
  ])
  expect(wordsOf(plan)).toMatch(/^What became of what we agreed Our Stockport: return meeting .*When Tuesday 18 September 2018/)
  expect(wordsOf(plan)).toContain('Since Our Stockport Wednesday 14 February 2018')
  expect(wordsOf(plan)).toContain('9 actions were agreed before. 3 are overdue. 1 has no lead yet.')
})

test('every action stands once under what became of it, with all that was said of it', () => {
  const actions = returnedActions(21)
  const blocks = blocksOf(returnPlan(actions))
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.words.text] : []))
  expect(headings.toSorted()).toEqual(actions.map(({ text }) => text).toSorted())
  const told = wordsOf(returnPlan(actions))
  for (const { history } of actions) for (const { changed } of history) expect(told).toContain(changed)
  const tables = blocks.filter((block) => block.kind === 'table' && block.summary.startsWith('All that was said of'))
  expect(tables).toHaveLength(actions.filter(({ history }) => history.length > 1).length)
})

test('what was not done says why; what nobody said anything of says so', () => {
  const [done] = returnedActions(5).filter(({ status }) => status === 'done')
  if (done === undefined) throw new Error('There is one')
  const stopped = { ...done, status: 'stopped', statusNote: 'The room was sold.', history: updates(1, 'stopped') } as const
  const silent = { ...done, status: 'not started', statusNote: '', history: [] } as const
  expect(wordsOf(returnPlan([stopped]))).toContain('How it stands Stopped Why The room was sold. What was learned Ring before')
  expect(wordsOf(returnPlan([silent]))).toContain('What happened Nothing was said of it yet.')
  expect(sectionsOf(returnPlan([stopped]))).not.toContain('You said, we did')
})

test('evidence is a link only where it is the address of a page', () => {
  const [action] = returnedActions(5).filter(({ status }) => status === 'done')
  const [update] = updates(1, 'done')
  if (action === undefined || update === undefined) throw new Error('There are some')
  const linksOf = (evidence: string) => {
    const plan = returnPlan([{ ...action, history: [{ ...update, evidence }] }], { actions: [] })
    const found = JSON.stringify([...blocksOf(plan)].map((block) => (block.kind === 'list' ? [...block.items] : block)))
    return [...found.matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href)
  }
  expect(linksOf('https://example.org/list')).toEqual(['https://example.org/list'])
  for (const text of ['Ask at the desk', 'javascript:alert(1)', 'file:///etc/passwd', 'See https://example.org']) {
    expect(linksOf(text)).toEqual([])
    expect(wordsOf(returnPlan([{ ...action, history: [{ ...update, evidence: text }] }]))).toContain(text)
  }
})

test('the whole plan says what became of what was agreed before it says what will be done; another plan says nothing of it', () => {
  const told = documentWords(planDocument(returnPlan(), english))
  const places = ['What matters most', 'You said, we did', 'Not yet, and why', 'What we will do'].map((title) => told.lastIndexOf(title))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(documentWords(planDocument(returnPlan([], { progress: null }), english))).not.toContain('You said, we did')
})

test('it is in Welsh too, and says that nothing was carried over where nothing was', () => {
  const welsh = documentWords(progressDocument(returnPlan(), { ...english, language: 'cy' }))
  expect(welsh).toContain('Dywedoch chi, gwnaethom ni')
  expect(welsh).not.toContain('You said, we did')
  expect(wordsOf(returnPlan([]))).toContain('No actions were carried over.')
  expect(wordsOf(emptyPlan())).toContain('No actions were carried over.')
})
