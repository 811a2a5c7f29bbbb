import { expect, test } from 'vitest'
import type { Plan } from '@core/plan'
import { chosenPlan, wholePlan } from '@core/plan-choice'
import type { Block } from '@main/export/document/document'
import { easyReadPlan } from '@main/export/document/easy-read-plan'
import { planDocument } from '@main/export/document/plan-document'
import { englishWords } from '@main/export/document/words/english-words'
import { easyReadWordsIn } from '@main/export/document/words/easy-read-words-in'
import { documentWords } from '../document-words'
import { emptyPlan, manyActions, samplePlan } from '../sample-plan'
import { gridVote } from '../sample-votes'

function blocksOf(plan: Plan): Block[] {
  return [...planDocument(plan, englishWords).blocks]
}

function wordsOf(changes: Partial<Plan>): string {
  return documentWords(planDocument(emptyPlan(changes), englishWords))
}

test('it has one title, sections below it and headings below those; the first section after the cover is on a new page', () => {
  const blocks = blocksOf(samplePlan())
  expect(blocks.filter(({ kind }) => kind === 'title')).toHaveLength(1)
  const sections = blocks.flatMap((block) => (block.kind === 'section' ? [block] : []))
  expect(sections[0]).toMatchObject({ words: { text: 'Who was there' }, onCover: true })
  expect(sections.filter(({ newPage }) => newPage)).toEqual([sections[1]])
  const firstHeading = blocks.findIndex(({ kind }) => kind === 'heading')
  expect(blocks.slice(0, firstHeading).some(({ kind }) => kind === 'section')).toBe(true)
})

test('an action of an earlier meeting says where it was agreed, and what became of it since', () => {
  const [action] = manyActions(1)
  if (action === undefined) throw new Error('no action')
  const update = { meeting: 'Second meeting', status: 'at risk', changed: 'The list has two names.', learned: '', evidence: '' } as const
  const words = wordsOf({
    actions: [
      {
        ...action,
        from: { title: 'Our Stockport', date: '2018-02-14' },
        history: [
          { ...update, date: '2018-05-15' },
          { ...update, date: '', status: 'on track', changed: '' },
        ],
      },
    ],
  })
  expect(words).toContain('Agreed at “Our Stockport” on Wednesday 14 February 2018.')
  expect(words).toContain('15 May 2018: At risk. The list has two names. On track.')
})

test('what was chosen to be left out is said, and is not mistaken for something that never was', () => {
  const chosen = ['names', 'cards', 'votes', 'offers', 'web'] as const
  const words = wordsOf({ leftOut: { hiddenCards: 1, votesNotRevealed: 0, privateCommitments: 0, chosen } })
  expect(words).not.toContain('No cards were written.')
  expect(words).toContain('What this plan leaves out 1 card was hidden')
  for (const left of ['The names of people', 'What everyone said, word for word,', 'How the room voted', 'Offers and needs', 'The web of organisations']) {
    expect(words).toMatch(new RegExp(`${left} (is|are) left out of this file\\.`))
  }
})

test('where names and votes are left out, nobody is told that there were none', () => {
  const plan = samplePlan()
  const whole = documentWords(planDocument({ ...plan, actions: manyActions(2).map((one) => ({ ...one, person: '' })) }, englishWords))
  expect(whole).toContain('no person named')
  const chosen = chosenPlan(plan, { ...wholePlan, names: false, votes: false })
  const words = documentWords(planDocument(chosen, englishWords))
  expect(words).not.toMatch(/no person named|[Cc]hosen without a vote/)
  const easy = documentWords(easyReadPlan(chosen, easyReadWordsIn('en')))
  expect(easy).not.toContain('without a vote')
})

test('the next meeting has its date in words beside what the room said of it', () => {
  const words = wordsOf({ nextMeetingAt: '2018-05-15T09:30', nextMeeting: 'Same place.' })
  expect(words).toContain('Next meeting Tuesday 15 May 2018, 09:30 Same place.')
  expect(wordsOf({ nextMeetingAt: '2018-05-15' })).not.toContain('No next meeting was agreed.')
})

test('where other things came of it, nobody is told that there are no actions and no priorities', () => {
  const words = wordsOf({ decisions: ['We meet again.'] })
  expect(words).not.toMatch(/No actions|No priorities|What we will do|What matters most/)
})

test('what a grid shows is told in words', () => {
  const figures = blocksOf(emptyPlan({ votes: [gridVote] })).flatMap((block) => (block.kind === 'figure' ? [block] : []))
  expect(figures.map(({ description }) => description)).toEqual([
    'A grid of change against effort. Do first: 1. Sharing knowledge and assets. Plan well: 2. Better communication. ' +
      'If there is time: 3. Better prioritising. Leave for now: 4. Work and training.',
  ])
})

test('where no organisation took part, votes are counted by person alone, and nothing seems to compare ways of counting', () => {
  const { priorities, votes, organisations } = samplePlan()
  const ofAll = votes.map((vote) => {
    const community = { id: 'community', ballots: vote.result.ballots, rows: [], answers: [], ratings: [], consents: [] } as const
    return { ...vote, result: { ...vote.result, sectors: [community], withheldSectors: [] } }
  })
  const words = wordsOf({ priorities, votes: ofAll, organisations: [], online: 34 })
  expect(words).toContain('Priority Place and votes 1. Sharing knowledge and assets 1st 38 dots')
  expect(words).toContain('No organisations took part, so there is no count by organisation or by sector.')
  expect(words).not.toMatch(/Each (person|organisation|sector) the same|ways of counting|Counted by|Sector by sector/)
  expect(wordsOf({ priorities, votes, organisations })).toMatch(/Each organisation the same.*ways of counting.*Sector by sector/)
})
