import { applyRecord, decideAct, emptyHistory, type History } from '@core/history/history'
import { itemsOf } from '@core/history/long-list'
import { brokenInvariants } from '@core/invariants'
import { get, rowsOf } from '@core/table'
import type { Choice } from '@core/voting/voting'
import type { Workshop } from '@core/workshop'
import { readRecord } from '@protocol/read-record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { historyOf, playsOf, recordsOf } from './play'
import { everyType } from './wishes'

const runs = { numRuns: 400 }

test('the records, written and read back, fold to the history that was lived', () => {
  fc.assert(
    fc.property(playsOf(80), (steps) => {
      const records = recordsOf(steps)
      const readBack = records.map((record) => readRecord(JSON.parse(JSON.stringify(record))))
      expect(readBack).toEqual(records)
      const lived = historyOf(steps)
      expect(comparable(readBack.reduce(applyRecord, emptyHistory))).toEqual(comparable(lived))
      expect(comparable(records.reduce(applyRecord, emptyHistory))).toEqual(comparable(lived))
    }),
    runs,
  )
})

test('no accepted act breaks an invariant', () => {
  fc.assert(
    fc.property(playsOf(80), (steps) => {
      for (const { record, after } of steps) {
        if (record === null) continue
        expect(brokenInvariants(after.workshop)).toEqual([])
        expect(restatedProblems(after.workshop)).toEqual([])
      }
    }),
    runs,
  )
})

test('a refusal has a code and changes nothing, and so does what was done already', () => {
  fc.assert(
    fc.property(playsOf(60), (steps) => {
      for (const { decision, record, before, after } of steps) {
        if (record === null) expect(after).toBe(before)
        if (!decision.accepted) expect(decision.refusal.code).toMatch(/^[a-z]+\.[a-z-]+$/)
      }
    }),
    runs,
  )
})

test('ids and card numbers are given out once', () => {
  fc.assert(
    fc.property(playsOf(80), (steps) => {
      const events = recordsOf(steps).flatMap((record) => ('events' in record ? record.events : []))
      const cards = events.flatMap((event) => (event.type === 'cardAdded' ? [event.card] : []))
      expect(new Set(cards.map(({ number }) => number)).size).toBe(cards.length)
      expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
    }),
    runs,
  )
})

test('deciding twice decides the same', () => {
  fc.assert(
    fc.property(playsOf(60), (steps) => {
      const last = steps.at(-1)
      if (last === undefined) return
      const context = { now: 5, actor: last.actor, newId: () => 'id' }
      expect(decideAct(last.act, last.before, context)).toEqual(decideAct(last.act, last.before, context))
    }),
    runs,
  )
})

test('the wishes reach an accepted act of every type, and refusals of many codes', () => {
  const accepted = new Set<string>(['createWorkshop'])
  const refused = new Set<string>()
  fc.assert(
    fc.property(playsOf(120), (steps) => {
      for (const { act, decision, record } of steps) {
        if (record !== null) accepted.add(act.type)
        if (!decision.accepted) refused.add(decision.refusal.code)
      }
    }),
    { ...runs, seed: 1 },
  )
  expect(everyType.filter((type) => !accepted.has(type))).toEqual([])
  expect(refused.size).toBeGreaterThan(40)
})

/** All that decides what comes next; what is held to be undone is compared by what it is. */
function comparable({ workshop, recent }: History) {
  return { workshop, recent: itemsOf(recent).map(({ commandId, actor, events }) => ({ commandId, actor, events })) }
}

/** The invariants that matter most, said again in other words than the rules' own. */
function restatedProblems({
  cards,
  themes,
  votes,
  actions,
  agenda,
  people,
  priorities,
  contributions,
}: Workshop): string[] {
  const problems: string[] = []
  const all = [...rowsOf(cards)]
  if (new Set(themes.map(({ id }) => id)).size !== themes.length) problems.push('a theme is there twice')
  for (const card of all) {
    const at = themes.filter(({ id }) => id === card.themeId).length
    if (at !== (card.themeId === null ? 0 : 1)) problems.push('a card is in a theme that is not there')
    if (!agenda.stages.some(({ id }) => id === card.stageId)) problems.push('a card has no stage')
  }
  for (const { id, cards: count } of rowsOf(contributions)) {
    const theirs = all.filter(
      ({ participantId, stageId }) => participantId !== null && id === `${participantId} ${stageId}`,
    )
    if (theirs.length !== count) problems.push('contributions are miscounted')
  }
  for (const { id, status, method, options, ballots } of votes) {
    if (agenda.stages.every((stage) => stage.id !== id)) problems.push('a vote has no stage')
    const hidden = options.filter((option) => option.kind === 'card' && get(cards, option.id)?.hidden !== false)
    if (status === 'open' && hidden.length > 0) problems.push('a hidden card is voted on')
    for (const { id: voter, choice } of rowsOf(ballots)) {
      if (get(people.participants, voter) === undefined) problems.push('a ballot is of nobody')
      if (choiceIds(choice).some((named) => options.every((option) => option.id !== named))) problems.push('not offered')
      if (choice.type !== method.type) problems.push('a ballot is of another method')
      if (choice.type !== 'dots' || method.type !== 'dots') continue
      let given = 0
      for (const { count } of choice.dots) {
        given += count
        if (!method.stacking && count !== 1) problems.push('dots are stacked')
      }
      if (given > method.dots) problems.push('a ballot is over its limit')
    }
  }
  for (const { accepted, leadId, supporterIds } of actions) {
    if (accepted && leadId === null) problems.push('an accepted action has no lead')
    if (supporterIds.some((id) => id === leadId)) problems.push('a lead supports itself')
  }
  for (const { kind, id } of priorities) {
    if (kind === 'card' && get(cards, id)?.hidden !== false) problems.push('a hidden card is a priority')
  }
  return problems
}

function choiceIds(choice: Choice): readonly string[] {
  switch (choice.type) {
    case 'dots':
      return choice.dots.map(({ optionId }) => optionId)
    case 'agreement':
    case 'consent':
      return choice.answers.map(({ optionId }) => optionId)
    case 'rating':
      return choice.ratings.map(({ optionId }) => optionId)
    case 'ranking':
      return choice.optionIds
    case 'impact-effort':
      return choice.places.map(({ optionId }) => optionId)
  }
}
