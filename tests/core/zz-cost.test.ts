import { applyRecord, decideAct, emptyHistory, type History } from '@core/history/history'
import type { Act, Event } from '@core/workshop'
import { facilitatorViewer } from '@core/views/facilitator-view'
import { projectorViewer } from '@core/views/projector-view'
import { patchBetween } from '@protocol/view-difference'
import { planOf } from '@core/plan-of'
import { test } from 'vitest'
import { card, room, stage, created } from './room'
import { attendee, facilitator, now } from './given'
function build(n: number): History {
  const events: Event[] = [...room]
  for (let i = 0; i < n; i++) events.push({ type: 'cardAdded', card: card(`card-${i}`, 10 + i) })
  events.push({ type: 'voteOpened', stageId: 'vote', method: { type: 'dots', dots: 3, stacking: false }, options: ['homes','travel','health'].map((id) => ({ id, kind: 'theme' as const })) })
  events.push({ type: 'participantsAdded', participants: Array.from({ length: 4000 }, (_, i) => ({ id: `p${i}`, name: '', organisationId: null, enteredFor: true })) })
  events.push({ type: 'cardsShown', stageId: 'gather', shown: true }, { type: 'stageEntered', stageId: 'gather', at: now })
  return applyRecord(emptyHistory, { commandId: 'x', at: now, actor: facilitator, events })
}
test('cost', () => {
  for (const who of ['facilitator', 'attendee'] as const) for (const n of [1000, 100_000]) {
    let h = build(n); let rec = 0
    const fv = facilitatorViewer(), pv = projectorViewer()
    const kinds: Record<string, (i: number) => Act> = {
      addCard: (i) => ({ type: 'addCard', stageId: 'gather', text: `T ${i}`, kind: 'idea', tag: '', participantId: `p${i % 4000}` }),
      castBallot: (i) => ({ type: 'castBallot', stageId: 'vote', participantId: `p${i % 4000}`, choice: { type: 'dots', dots: [{ optionId: 'homes', count: 1 }] } }),
      editCard: (i) => ({ type: 'editCard', cardId: who === 'facilitator' ? `card-${i % n}` : 'jobs', text: `Edited ${i}` }),
    }
    for (const [name, make] of Object.entries(kinds)) {
      const times: number[] = [], views: number[] = []
      let f = fv(h), p = pv(h.workshop)
      for (let i = 0; i < 6000; i++) {
        const act = make(i)
        const actor = who === 'facilitator' ? facilitator : attendee(name === 'editCard' ? 'ann' : `p${i % 4000}`)
        const t = performance.now()
        let ids = 0; const no = ++rec
        const d = decideAct(act, h, { now, actor, newId: () => `${no.toString(36)}-${ids++}` })
        if (!d.accepted) throw new Error(JSON.stringify(d))
        h = applyRecord(h, { commandId: `r${no}`, at: now, actor, ...d.what })
        times.push(performance.now() - t)
        if (i % 20 === 0) { const t2 = performance.now(); const f2 = fv(h), p2 = pv(h.workshop); patchBetween(f, f2); patchBetween(p, p2); f = f2; p = p2; views.push(performance.now() - t2) }
      }
      const med = (a: number[]) => a.toSorted((x, y) => x - y)[a.length >> 1]!.toFixed(4)
      const p99 = (a: number[]) => a.toSorted((x, y) => x - y)[Math.floor(a.length * .99)]!.toFixed(4)
      console.log(who, n, name, 'act p50', med(times), 'p99', p99(times), 'last1000 p50', med(times.slice(-1000)), 'views p50', med(views), 'recent', h.recent.length)
    }
    let t = performance.now(); const u = decideAct({ type: 'undo' }, h, { now, actor: facilitator, newId: () => '' }); console.log('undo', u.accepted, (performance.now() - t).toFixed(1), 'ms')
    if (u.accepted) { t = performance.now(); applyRecord(h, { commandId: 'u', at: now, actor: facilitator, ...u.what }); console.log('apply undo', (performance.now() - t).toFixed(1)) }
    t = performance.now(); planOf(h.workshop); console.log('plan', (performance.now() - t).toFixed(1))
  }
}, 120000)
