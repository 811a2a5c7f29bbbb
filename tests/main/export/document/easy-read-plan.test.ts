import type { Plan, PlanAction } from '@core/plan'
import { actionStatuses } from '@core/actions/actions'
import { type Language, languages } from '@core/language'
import type { Block, ListItem, PlanDocument } from '@main/export/document/document'
import { easyReadPlan } from '@main/export/document/easy-read-plan'
import { easyReadProgress } from '@main/export/document/easy-read-progress'
import { pictureOf } from '@main/export/document/pictures'
import { planDocument } from '@main/export/document/plan-document'
import { easyReadWordsIn } from '@main/export/document/words/easy-read-words-in'
import { wordsIn } from '@main/export/document/words/words-in'
import { describe, expect, it } from 'vitest'
import { writtenWords } from '../document-words'
import { emptyPlan, manyActions, samplePlan } from '../sample-plan'

const mostWords = 15

/** A plan in which everything that an easy plan can speak of is there, in each of its ways. */
const fullPlan = samplePlan({
  nextMeetingAt: '2018-05-15T09:30',
  online: 30,
  closed: false,
  actions: [
    ...manyActions(12).map((action, index) => ({
      ...action,
      status: actionStatuses[index % actionStatuses.length] ?? 'done',
    })),
    { ...carried(), lead: '', due: '', measure: '', supporters: [] },
  ],
  invitations: [
    { who: 'People who work nights', asker: 'Sector 3', person: 'The chair' },
    { who: 'Young carers', asker: '', person: '' },
  ],
  progress: {
    since: { title: 'Our first meeting', date: '2017-11-14' },
    actions: [carried(), { ...carried(), history: [] }],
  },
  leftOut: {
    hiddenCards: 2,
    votesNotRevealed: 1,
    privateCommitments: 3,
    chosen: ['names', 'cards', 'votes', 'offers', 'web'],
  },
})

function carried(): PlanAction {
  const [first] = manyActions(1)
  if (first === undefined) throw new Error('no action')
  return {
    ...first,
    text: 'Call one another on Mondays. Keep it short.',
    status: 'changed course',
    statusNote: 'Fridays suit everybody better.',
    from: { title: 'Our first meeting', date: '2017-11-14' },
    history: [
      {
        date: '2018-02-14',
        meeting: 'Our Stockport',
        status: 'changed course',
        changed: 'Fridays suit everybody better.',
        learned: 'Ask before choosing a day.',
        evidence: 'https://example.org/notes',
      },
    ],
  }
}

const plans: readonly { name: string; plan: Plan }[] = [
  { name: 'full', plan: fullPlan },
  { name: 'sample', plan: samplePlan() },
  { name: 'empty', plan: emptyPlan() },
  {
    name: 'counted by one',
    plan: samplePlan({
      ...{ people: 1, residents: 1, online: 1, actions: manyActions(1) },
      organisations: samplePlan().organisations.slice(0, 1),
      leftOut: { hiddenCards: 1, votesNotRevealed: 1, privateCommitments: 1, chosen: [] },
    }),
  },
]

const documents = plans.flatMap(({ name, plan }) =>
  languages.map(easyReadWordsIn).flatMap((words) => [
    { name: `the ${name} plan in ${words.language}`, plan, make: () => easyReadPlan(plan, words) },
    { name: `${name} progress in ${words.language}`, plan, make: () => easyReadProgress(plan, words) },
  ]),
)

/** Every text that people gave, in any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function lines(document: PlanDocument): string[] {
  return [...document.blocks].flatMap(linesOf)
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
    case 'section':
    case 'heading':
    case 'paragraph':
      return [block.words.text]
    case 'notice':
      return block.paragraphs.map(({ words }) => words.text)
    case 'list':
      return [...block.items].flatMap(linesOfItem)
    default:
      throw new Error(`an easy plan has no ${block.kind}`)
  }
}

function linesOfItem({ content }: ListItem): string[] {
  return content.flatMap((part) => (part.kind === 'paragraph' ? [part.words.text] : []))
}

function pointsOf(document: PlanDocument): ListItem[] {
  return [...document.blocks].flatMap((block) => (block.kind === 'list' ? [...block.items] : []))
}

describe.each(documents)('$name', ({ plan, make }) => {
  it('says one short sentence of ours a line', () => {
    const given = textsIn(plan)
    const own = lines(make()).filter((line) => !given.some((text) => text.includes(line)))
    expect(own.length).toBeGreaterThan(5)
    const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
    for (const line of own) {
      expect([...sentences.segment(line)].length, line).toBe(1)
      expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(mostWords)
    }
  })

  it('has a picture beside each point, and words at each', () => {
    for (const point of pointsOf(make())) {
      expect(pictureOf(point.picture ?? ''), point.picture).not.toBeNull()
      expect(linesOfItem(point).join('')).not.toBe('')
    }
  })
})

describe('an easy plan', () => {
  it.each(languages)('has every priority, action, promise, decision and clause whole, in %s', (language) => {
    const words = writtenWords(easyReadPlan(fullPlan, easyReadWordsIn(language)))
    const { priorities, actions, commitments, decisions, agreement, invitations, offers } = fullPlan
    const said = [
      ...priorities.map(({ name }) => name),
      ...actions.flatMap(({ text, lead, supporters, person, measure, statusNote }) => [
        ...[text, lead, person, measure, statusNote],
        ...supporters,
      ]),
      ...commitments.flatMap(({ text, organisation }) => [text, organisation ?? '']),
      ...decisions,
      ...agreement.clauses.map(({ text }) => text),
      ...invitations.flatMap(({ who, asker, person }) => [who, asker, person]),
      ...offers.filter(({ matched }) => !matched).flatMap(({ offer, need }) => [offer ?? '', need ?? '']),
      fullPlan.nextMeeting,
      fullPlan.purpose,
    ]
    expect(said.length).toBeGreaterThan(60)
    for (const text of said) expect(words).toContain(text)
  })

  it('numbers each action as the long plan does, in points of its own', () => {
    const blocks = [...easyReadPlan(fullPlan, easyReadWordsIn('en')).blocks]
    const numbered = blocks.flatMap((block, index) => {
      const next = blocks[index + 1]
      if (block.kind !== 'heading' || next?.kind !== 'list') return []
      const number = /^Action (\d+)$/.exec(block.words.text)?.[1]
      const [what = ''] = [...next.items].map((item) => linesOfItem(item).slice(1).join(' '))
      return number === undefined ? [] : [{ number, what }]
    })
    const long = [...planDocument(fullPlan, wordsIn('en')).blocks].flatMap((block) =>
      block.kind === 'table' && block.columns[0]?.heading === 'No.' ? [...block.rows] : [],
    )
    const inLong = long.map(([number, what]) => ({ number: textOf(number), what: textOf(what) }))
    expect(numbered).toEqual(inLong)
    expect(numbered.length).toBe(fullPlan.actions.length)
  })

  it('tells days in words', () => {
    expect(lines(easyReadPlan(fullPlan, easyReadWordsIn('en')))).toContain('Tuesday 15 May 2018, 09:30')
    expect(lines(easyReadPlan(fullPlan, easyReadWordsIn('cy')))).toContain('Dydd Mawrth 15 Mai 2018, 09:30')
  })

  it('keeps the sections of an easy plan in their order', () => {
    const sections = [...easyReadPlan(fullPlan, easyReadWordsIn('en')).blocks].flatMap((block) =>
      block.kind === 'section' ? [block.words.text] : [],
    )
    expect(sections).toEqual([
      'What this is',
      'Who was there',
      'What happened since last time',
      'What we chose',
      'What we will do',
      'What people promised',
      'Our agreement',
      'What we are waiting for',
      'When we meet again',
      'What is not in here',
      'Do you have questions?',
    ])
  })

  it('speaks of waiting only where something is open', () => {
    const settled = manyActions(2).map((action) => ({ ...action, lead: 'Synergy', accepted: true, due: '2018-06-01' }))
    const sections = (actions: readonly PlanAction[]) =>
      [...easyReadPlan(emptyPlan({ actions }), easyReadWordsIn('en')).blocks].flatMap((block) =>
        block.kind === 'section' ? [block.words.text] : [],
      )
    expect(sections(settled)).not.toContain('What we are waiting for')
    expect(sections(settled.map((action) => ({ ...action, due: '' })))).toContain('What we are waiting for')
  })

  it('says when what is open is due, and that it is late', () => {
    const [action] = manyActions(1)
    const told = (changes: Partial<PlanAction>) => {
      const actions = action === undefined ? [] : [{ ...action, due: '2018-06-01', ...changes }]
      const plan = emptyPlan({ date: '2018-09-18', progress: { since: { title: 'Spring', date: '' }, actions } })
      return lines(easyReadProgress(plan, easyReadWordsIn('en'))).join(' ')
    }
    expect(told({ status: 'at risk' })).toContain('By when: Friday 1 June 2018 It is late.')
    expect(told({ status: 'at risk', due: '2018-12-01' })).toContain('By when: Saturday 1 December 2018')
    expect(told({ status: 'at risk', due: '2018-12-01' })).not.toContain('late')
    expect(told({ status: 'done' })).not.toMatch(/By when|late/)
  })

  it('leads to evidence that is an address', () => {
    const links = pointsOf(easyReadProgress(fullPlan, easyReadWordsIn('en'))).flatMap(({ content }) =>
      content.flatMap((part) => (part.kind === 'paragraph' && part.words.href !== undefined ? [part.words.href] : [])),
    )
    expect(links).toEqual(['https://example.org/notes'])
  })
})


function textOf(cell: ListItem['content'] | undefined): string {
  const [first] = cell ?? []
  return first?.kind === 'paragraph' ? first.words.text : ''
}

/** What is ours is in the language of the document: the two share no sentence. */
it('speaks one language at a time', () => {
  const given = textsIn(fullPlan)
  const own = (language: Language) =>
    lines(easyReadPlan(fullPlan, easyReadWordsIn(language))).filter((line) => !given.some((text) => text.includes(line)))
  const english = new Set(own('en'))
  expect(own('cy').filter((line) => english.has(line))).toEqual([])
})
