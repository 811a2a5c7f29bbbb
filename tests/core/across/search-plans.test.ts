import { folded, wordsOf } from '@core/across/looked-for'
import { placesIn, searchPlans } from '@core/across/search-plans'
import { foundKinds, searchableOf, type SearchItem } from '@core/across/searchable'
import type { Plan } from '@core/plan'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPlan, samplePlan } from '../../main/export/sample-plan'
import { planAction } from './plan-action'

const extent = { mostWorkshops: 10, mostThingsOfEach: 2, whole: [] }

function workshop(workshopId: string, plan: Plan) {
  return { workshopId, about: plan, searchable: searchableOf(plan) }
}

/** The same, said in the simplest way: every word begins one of the item's words. */
function hasAll({ text, beside }: SearchItem, words: readonly string[]): boolean {
  const own = folded(`${text} ${beside}`).split(/[^\p{L}\p{N}]+/u)
  return words.every((word) => own.some((one) => one.startsWith(word)))
}

function card(text: string, merged: readonly string[] = []) {
  return { number: 1, text, kind: 'idea', tag: '', enteredFor: false, merged } as const
}

describe('a plan that is looked through', () => {
  it('has everything that a plan tells in words, and nothing twice', () => {
    const history = [
      {
        date: '2018-05-01',
        meeting: 'May',
        status: 'at risk',
        changed: 'changedword',
        learned: 'learnedword',
        evidence: 'evidenceword',
      },
    ] as const
    const who = { lead: 'leadword', person: 'personword' }
    const action = planAction({ id: 'a', text: 'actionword', ...who, measure: 'measureword', history })
    const finished = planAction({ id: 'b', text: 'finishedword', status: 'done' })
    const counts = { yes: 1, 'yes-with-changes': 0, 'not-yet': 0 }
    const draft = { name: 'draftword', counts, words: ['answerword'], reply: 'replyword' }
    const plan = emptyPlan({
      title: 'titleword',
      place: 'placeword',
      purpose: 'purposeword',
      organisations: [{ name: 'organisationword', sector: 'other', people: 1 }],
      priorities: [{ id: 'p', name: 'priorityword', votes: null, method: null, cards: [card('cardword')] }],
      progress: { since: { title: '', date: '' }, actions: [action, finished] },
      actions: [action],
      commitments: [{ text: 'commitmentword', organisation: 'promiserword' }],
      offers: [
        {
          offer: 'offerword',
          need: 'needword',
          offeredBy: 'giverword',
          neededBy: 'lackerword',
          takenUpBy: 'takerword',
          matched: true,
        },
      ],
      links: [{ idea: 'ideaword', joins: ['oneword', 'otherword'] }],
      agreement: { clauses: [{ part: 'we-agree', text: 'clauseword', accepted: true }], reviewDate: '' },
      decisions: ['decisionword'],
      notes: [
        { kind: 'note', text: 'noteword', priority: null },
        { kind: 'quote', text: 'quoteword', priority: null },
      ],
      checks: [
        { stage: '', prompt: '', sectors: [], drafts: [draft] },
      ],
      invitations: [{ who: 'invitedword', asker: 'askerword', person: '' }],
      voices: [{ name: 'themeword', cards: [card('cardword', ['mergedword'])] }],
    })
    const { searchable } = workshop('w', plan)
    const kindsOf = (typed: string) => placesIn(searchable, wordsOf(typed)).map((at) => searchable.items[at]?.kind)
    const words = JSON.stringify(plan).match(/\b[a-z]+word\b/g) ?? []
    for (const word of new Set(words)) expect([word, kindsOf(word)]).not.toEqual([word, []])
    // The action's own words stand beside what was said of it.
    expect(kindsOf('actionword')).toEqual(['action', 'update'])
    for (const word of ['cardword', 'mergedword']) expect(kindsOf(word)).toEqual(['card'])
    expect(kindsOf('leadw')).toEqual(['action'])
    expect(new Set(searchable.items.map(({ kind }) => kind))).toEqual(new Set(foundKinds))
  })

  it('finds what any simple reading finds, in whatever order the words are typed', () => {
    const anyWord = fc.constantFrom('parking', 'park', 'Stockport', 'dŵr', 'o’r', 'a', 'the', 'x', 'Ωmega', '🎉')
    const words = fc.array(anyWord, { maxLength: 6 }).map((some) => some.join(' '))
    const beginning = fc.constantFrom('p', 'par', 'parking', 'stock', 'dwr', 'or', 'a', 'th', 'x', 'ω')
    const typed = fc.array(beginning, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), typed, (texts, looked) => {
        const { searchable } = workshop('w', emptyPlan({ decisions: texts }))
        const expected = searchable.items.flatMap((item, at) => (hasAll(item, looked) ? [at] : []))
        expect(placesIn(searchable, looked)).toEqual(expected)
        expect(placesIn(searchable, looked.toReversed())).toEqual(expected)
      }),
    )
  })
})

describe('looking through many plans', () => {
  const decisions = Array.from({ length: 5 }, () => 'Parking is free')
  const three = ['c', 'b', 'a'].map((id) => workshop(id, emptyPlan({ title: `Town ${id}`, decisions })))

  it('keeps their order, shows the first of each, and counts all', () => {
    const answer = searchPlans(three, wordsOf('FREE par'), { ...extent, mostWorkshops: 2 })
    expect(answer).toMatchObject({ things: 15, inWorkshops: 3 })
    expect(answer.workshops.map(({ workshopId, found, things }) => [workshopId, found, things.length])).toEqual([
      ['c', 5, 2],
      ['b', 5, 2],
    ])
    expect(answer.workshops[0]?.things[0]).toEqual({
      kind: 'decision',
      text: [
        { text: 'Par', found: true },
        { text: 'king is ', found: false },
        { text: 'free', found: true },
      ],
      beside: [],
      actionId: null,
    })
  })

  it('shows all of a workshop that is asked for whole', () => {
    const { workshops } = searchPlans(three, ['free'], { ...extent, whole: ['b'] })
    expect(workshops.map(({ things }) => things.length)).toEqual([2, 5, 2])
  })

  it('finds nothing where nothing is looked for', () => {
    expect(searchPlans(three, [], extent)).toEqual({ things: 0, inWorkshops: 0, workshops: [] })
    expect(searchPlans([workshop('s', samplePlan())], ['zzz'], extent).things).toBe(0)
  })
})
