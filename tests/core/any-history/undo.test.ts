import { applyRecord, decideAct, type History } from '@core/history/history'
import { emptyWorkshop } from '@core/details/empty-workshop'
import { evolve } from '@core/evolve'
import { limits } from '@core/limits'
import type { Act, Event, Workshop } from '@core/workshop'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facilitator } from '../given'
import { historyOf, playsOf, recordsOf, type Step } from './play'
import { everyType } from './wishes'

const undo: Act = { type: 'undo' }
const neverUndone: ReadonlySet<string> = new Set(['createWorkshop', 'admitDevice', 'blackOut', 'undo'])

test('the newest act can be taken back, whatever it was, and then it is as it was before', () => {
  const undone = new Set<string>()
  fc.assert(
    fc.property(playsOf(80), (steps) => {
      for (const step of steps.filter(isUndoable)) {
        const decision = decideAct(undo, step.after, { now: 0, actor: step.actor, newId: () => 'none' })
        expect(decision).toEqual({ accepted: true, what: { undoes: step.record?.commandId } })
        expect(unknown(takenBack(step.after, step).workshop)).toEqual(unknown(step.before.workshop))
        undone.add(step.act.type)
      }
    }),
    { numRuns: 500, seed: 7 },
  )
  expect(everyType.filter((type) => !undone.has(type))).toEqual(everyType.filter((type) => neverUndone.has(type)))
})

test('at any time the workshop is what all acts make that were not taken back', () => {
  fc.assert(
    fc.property(playsOf(100), (steps) => {
      const records = recordsOf(steps)
      const undone = new Set(records.flatMap((record) => ('undoes' in record ? [record.undoes] : [])))
      const events = records.flatMap((record): readonly Event[] => {
        return 'events' in record && !undone.has(record.commandId) ? record.events : []
      })
      const { workshop } = historyOf(steps)
      expect(unknown(events.reduce(evolve, emptyWorkshop))).toEqual(unknown(workshop))
    }),
    { numRuns: 500 },
  )
})

test('where one person acts, undo walks back act by act as far as acts are held', () => {
  fc.assert(
    fc.property(playsOf(120), (all) => {
      const steps = all.filter(({ record }) => record !== null)
      // What was blacked out stays so, whatever is walked back past it.
      if (steps.some(({ actor, act }) => actor.role !== 'facilitator' || act.type === 'blackOut')) return
      const past: Workshop[] = []
      for (const { record, before, act } of steps) {
        if (record === null || act.type === 'createWorkshop') continue
        if ('undoes' in record) past.pop()
        else past.push(before.workshop)
      }
      let history = historyOf(steps)
      // Acts that were dropped while the list was at its longest are not held again.
      for (let walked = 0; walked < limits.undoableActs; walked++) {
        const decision = decideAct(undo, history, { now: 0, actor: facilitator, newId: () => 'none' })
        if (!decision.accepted) {
          expect(decision.refusal).toEqual({ code: 'undo.nothing' })
          expect(past.length === 0 || steps.length > limits.undoableActs).toBe(true)
          return
        }
        if (!('undoes' in decision.what)) throw new Error('Undo did something else')
        history = applyRecord(history, { commandId: `undo-${walked}`, at: 0, actor: facilitator, ...decision.what })
        expect(unknown(history.workshop)).toEqual(unknown(past.pop() ?? emptyWorkshop))
      }
    }),
    { numRuns: 500 },
  )
})

function isUndoable({ record, actor, act }: Step): boolean {
  const takesBack = actor.role === 'facilitator' || actor.role === 'note-taker'
  return record !== null && 'events' in record && takesBack && act.type !== 'createWorkshop' && act.type !== 'blackOut'
}

function takenBack(history: History, { actor, record }: Step): History {
  return applyRecord(history, { commandId: 'undo', at: 0, actor, undoes: record?.commandId ?? '' })
}

/** Without what people know, which is never taken back: numbers that were said, counts that were seen. */
function unknown({ nextCardNumber: _, seenVoteIds: __, ...workshop }: Workshop) {
  return workshop
}
