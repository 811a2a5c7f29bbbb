import { heading, section } from '../blocks'
import { dateInWords } from '../dates'
import type { Block } from '../document'
import { hasOtherOutcomes } from '../sections/outcomes'
import { type EasyReadContext, label, labelled, ours, point, points, theirs } from './points'

/** The title, and what must be known before all else. */
export function* title({ plan, words }: EasyReadContext): Generator<Block> {
  yield { kind: 'title', words: { text: plan.title || words.untitled }, above: { text: words.kind } }
  if (plan.rehearsal) yield { kind: 'notice', paragraphs: ours(...words.practice) }
  if (!plan.closed) yield { kind: 'notice', paragraphs: ours(...words.draft) }
}

export function* whatThisIs({ plan, words }: EasyReadContext, says: string): Generator<Block> {
  yield section(words.what.title)
  const date = dateInWords(plan.date, words.language)
  yield* points([
    point('plan', ours(says)),
    ...(date === '' ? [] : [point('date', labelled(words.what.when, date))]),
    ...(plan.place === '' ? [] : [point('place', labelled(words.what.where, plan.place))]),
    ...(plan.purpose === '' ? [] : [point('purpose', labelled(words.what.why, plan.purpose))]),
  ])
}

export function* whoWasThere({ plan, words: { who } }: EasyReadContext): Generator<Block> {
  yield section(who.title)
  const organisations = plan.organisations.filter(({ people }) => people > 0).length
  const counted = [
    ...(plan.people > 0 ? [point('people', ours(who.people(plan.people)))] : []),
    ...(organisations > 0 ? [point('organisations', ours(who.organisations(organisations)))] : []),
    ...(plan.residents > 0 ? [point('home', ours(who.residents(plan.residents)))] : []),
    ...(plan.online > 0 ? [point('online', ours(who.online(plan.online)))] : []),
  ]
  yield* points(counted.length === 0 ? [point('people', ours(who.nobody))] : counted)
}

/** Priorities and decisions; nothing where the workshop came to other things than these. */
export function* whatWeChose({ plan, words: { chose } }: EasyReadContext): Generator<Block> {
  const { priorities, decisions } = plan
  if (priorities.length + decisions.length === 0 && hasOtherOutcomes(plan)) return
  yield section(chose.title)
  if (priorities.length > 0) {
    const how = priorities.some(({ votes }) => votes !== null) ? chose.voted : chose.notVoted
    // Where the votes are left out, nothing of them is known here.
    const known = plan.leftOut.chosen.includes('votes') ? [] : ours(how)
    yield* points([
      point('vote', known, label(chose.most)),
      ...priorities.map(({ name }) => point('priority', theirs(name))),
    ])
  } else if (!hasOtherOutcomes(plan)) yield* points([point('priority', ours(chose.none))])
  if (decisions.length === 0) return
  yield heading(chose.decided)
  yield* points(decisions.map((decision) => point('agreed', theirs(decision))))
}
