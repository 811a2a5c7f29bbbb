import type { Actor } from '@core/actor'
import type { StageActivity } from '@core/agenda/agenda'
import { applyRecord, decideAct, type ActRecord, type History } from '@core/history/history'
import { rowsOf } from '@core/table'
import { sectors } from '@core/sector'
import { attendeeViewer } from '@core/views/attendee-view'
import { noteTakerViewer } from '@core/views/note-taker-view'
import { personalView } from '@core/views/personal-view'
import type { Act } from '@core/workshop'
import { nextAct } from '@main/rehearsal/behaviour/next-act'
import { nextGrouping } from '@main/rehearsal/behaviour/next-grouping'
import { randomFrom } from '@main/rehearsal/random'
import { dealerOf, phraseOf, scriptOf, type Script } from '@main/rehearsal/script'
import { actOf, type AttendeeAct } from '@protocol/live/device-acts'
import type { Received } from '@protocol/received'
import { receive, wholeOf } from '@protocol/view-difference'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { historyOf, playsOf } from '../../core/any-history/play'
import { facilitator, noteTaker } from '../../core/given'
import { returned, since } from '../../core/room'

/** One stage of every kind, with what they differ in: the compiler asks for the kinds. */
const activities: { readonly [Kind in StageActivity['kind']]: readonly Extract<StageActivity, { kind: Kind }>[] } = {
  welcome: [{ kind: 'welcome' }],
  gather: [{ kind: 'gather', cardKind: 'challenge', tags: ['Other'] }],
  round: [{ kind: 'round', cardKind: 'idea' }],
  group: [
    { kind: 'group', suggestedThemes: [] },
    { kind: 'group', suggestedThemes: ['Homes', ' travel '] },
  ],
  vote: [
    { kind: 'vote', method: { type: 'dots', dots: 3, stacking: true }, optionsFrom: 'cards', choose: 2 },
    { kind: 'vote', method: { type: 'dots', dots: 1, stacking: false }, optionsFrom: 'themes', choose: 1 },
    {
      kind: 'vote',
      method: { type: 'dots', dots: 9, stacking: true, mostAnOption: 3 },
      optionsFrom: 'cards',
      choose: 1,
    },
    { kind: 'vote', method: { type: 'agreement' }, optionsFrom: 'cards', choose: 2 },
    { kind: 'vote', method: { type: 'rating' }, optionsFrom: 'cards', choose: 2 },
    { kind: 'vote', method: { type: 'ranking' }, optionsFrom: 'cards', choose: 2 },
    { kind: 'vote', method: { type: 'impact-effort' }, optionsFrom: 'themes', choose: 1 },
    { kind: 'vote', method: { type: 'consent' }, optionsFrom: 'cards', choose: 1 },
  ],
  'themed-rounds': [{ kind: 'themed-rounds', cardKind: 'idea', themes: ['Homes', 'Travel'], rounds: 2 }],
  score: [{ kind: 'score', lowest: 'Not at all', highest: 'Fully' }],
  stories: [
    {
      kind: 'stories',
      stories: [
        { title: 'A lift', text: 'A friend drove.' },
        { title: 'A street that stopped its own litter', text: 'They asked.' },
      ],
      cardKind: 'insight',
    },
    { kind: 'stories', stories: [], cardKind: 'insight' },
  ],
  link: [{ kind: 'link', joins: 'strength' }],
  missing: [{ kind: 'missing' }],
  offers: [{ kind: 'offers' }],
  agreement: [{ kind: 'agreement' }],
  commitments: [
    { kind: 'commitments', suggestions: ['Listen first'], startsPrivate: true, asksContact: true },
    { kind: 'commitments', suggestions: [], startsPrivate: false, asksContact: false },
  ],
  check: [
    { kind: 'check', of: 'actions', sectors: ['voluntary', 'community'] },
    { kind: 'check', of: 'priorities', sectors: ['community'] },
    { kind: 'check', of: 'clauses', sectors: [...sectors] },
  ],
  break: [{ kind: 'break' }],
  return: [{ kind: 'return' }],
  act: [{ kind: 'act' }],
  'read-back': [{ kind: 'read-back' }],
}

const stages = Object.values(activities).flat()
/** Nobody has so much to say. */
const mostActs = 200

describe.each([null, 'our-stockport'])('in any workshop, with the words of %s', (sampleId) => {
  const script = scriptOf(sampleId)

  it.each(stages)('an attendee does nothing that the rules refuse, and comes to an end: $kind', (activity) => {
    fc.assert(
      fc.property(playsOf(30), fc.nat(), fc.boolean(), (play, seed, isOver) => {
        let history = inStage(historyOf(play), activity)
        const stageId = history.workshop.agenda.currentStageId ?? ''
        if (isOver) history = attempted(history, { type: 'closeVote', stageId })
        playedByAll(history, script, seed)
      }),
      { numRuns: 25 },
    )
  })

  it.each(activities.group)('the note-taker does nothing that the rules refuse, and comes to an end: %j', (activity) => {
    fc.assert(
      fc.property(playsOf(30), fc.nat(), (play, seed) => {
        const deal = dealerOf(script, 3, seed)
        let history = inStage(historyOf(play), { kind: 'gather', cardKind: 'challenge', tags: ['Other'] })
        const stage = received(attendeeViewer()(history.workshop)).stage
        if (stage === null) return
        const said = [0, 1, 2].flatMap((speaker) => [...deal(speaker, stage)])
        for (const { text, tag } of said) {
          const card: Act = { type: 'addCard', stageId: stage.id, kind: 'challenge', text, tag, participantId: null }
          history = after(history, card, facilitator)
        }
        history = inStage(history, activity)
        const viewOf = noteTakerViewer()
        const filedIds = new Set<string>()
        for (;;) {
          const act = nextGrouping({ view: received(viewOf(history)), script, filedIds })
          if (act === null) break
          expect(act.cardIds.filter((id) => filedIds.has(id))).toEqual([])
          for (const id of act.cardIds) filedIds.add(id)
          history = after(history, act, noteTaker)
        }
        const alone = script.sample?.rehearsalCards.filter(({ area }) => area === null) ?? []
        const standsAlone = new Set(alone.map(({ text }) => text))
        const written = [...rowsOf(history.workshop.cards)].filter(({ stageId }) => stageId === stage.id)
        const loose = written.filter(({ themeId }) => themeId === null)
        expect(loose.filter(({ text }) => !standsAlone.has(text))).toEqual([])
        const [taken] = filedIds
        if (taken === undefined) return
        history = attempted(history, { type: 'fileCards', cardIds: [taken], themeId: null })
        expect(nextGrouping({ view: received(viewOf(history)), script, filedIds })).toBeNull()
      }),
      { numRuns: 40 },
    )
  })
})

describe('forty people', () => {
  const expected: Readonly<Record<StageActivity['kind'], readonly AttendeeAct['type'][]>> = {
    welcome: ['tellAccess'],
    gather: ['addCard'],
    round: ['addCard'],
    'themed-rounds': ['addCard'],
    group: [],
    vote: ['castBallot'],
    score: ['addCard', 'castBallot'],
    stories: ['addCard'],
    link: ['addCard'],
    missing: ['addInvitation', 'changeInvitation'],
    offers: ['addCard', 'makeMatch'],
    agreement: [],
    commitments: ['makeCommitment'],
    break: [],
    return: ['takeLead', 'updateAction'],
    act: ['acceptAction'],
    check: ['respond'],
    'read-back': ['makeCommitment'],
  }

  const ofEachKind = Object.values(activities).flatMap((all): readonly StageActivity[] => all.slice(0, 1))

  it.each(ofEachKind)('do what the stage is for: $kind', (activity) => {
    const { acts } = playedByAll(inStage(aRoomOf(40), activity), scriptOf(null), 1)
    expect([...new Set(acts.map(({ type }) => type))].toSorted()).toEqual(expected[activity.kind])
  })

  it('are at a table each, and say something of its theme in every round', () => {
    const [activity] = activities['themed-rounds']
    if (activity === undefined) throw new Error('There is a stage of every kind')
    const { acts, history } = playedByAll(inStage(aRoomOf(40), activity), scriptOf(null), 1)
    const said = acts.flatMap((act) => (act.type === 'addCard' ? [act.tag] : []))
    expect(['Homes', 'Travel'].map((tag) => said.filter((one) => one === tag).length)).toEqual([43, 43])
    expect(history.workshop.themes.map(({ name }) => name).toSorted()).toEqual(['Homes', 'Travel'])
  })

  it('keep some promises to themselves, and make some for their organisation', () => {
    const [activity] = activities.commitments
    if (activity === undefined) throw new Error('There is a stage of every kind')
    const { commitments } = playedByAll(inStage(aRoomOf(40), activity), scriptOf(null), 1).history.workshop
    const counted = {
      private: commitments.filter((one) => one.private).length,
      ofOrganisations: commitments.filter(({ organisationId }) => organisationId !== null).length,
      privateOfOrganisations: commitments.filter((one) => one.private && one.organisationId !== null).length,
      notReady: commitments.filter(({ readiness }) => readiness !== 'ready').length,
      suggested: commitments.filter(({ text }) => text === 'Listen first').length,
    }
    expect(counted.privateOfOrganisations).toBe(0)
    const { privateOfOrganisations: _, ...some } = counted
    for (const count of Object.values(some)) expect(count).toBeGreaterThan(3)
    expect(commitments.length).toBeGreaterThan(counted.private)
  })

  it('answer a check only where their sector is asked, and say what would have to change', () => {
    const activity = { kind: 'check', of: 'actions', sectors: ['community'] } as const
    const { responses } = playedByAll(inStage(aRoomOf(40), activity), scriptOf(null), 1).history.workshop
    const given = [...rowsOf(responses)]
    // Every third is a resident, of the forty and of the three who come in with the stage.
    expect(new Set(given.map(({ participantId }) => participantId)).size).toBe(14)
    expect(new Set(given.map(({ answer }) => answer)).size).toBe(3)
    expect(given.filter(({ answer, words }) => answer === 'yes' && words !== '')).toEqual([])
    expect(given.some(({ words }) => words !== '')).toBe(true)
  })

  it('say what they fear, a few of them', () => {
    const method = { type: 'consent' } as const
    const activity = { kind: 'vote', method, optionsFrom: 'cards', choose: 1 } as const
    const { acts } = playedByAll(inStage(aRoomOf(40), activity), scriptOf(null), 1)
    const ballots = acts.flatMap((act) => (act.type === 'castBallot' ? [act] : []))
    expect(ballots).toHaveLength(43)
    for (const { choice, concerns = [] } of ballots) {
      const feared = choice.type === 'consent' ? choice.answers.filter(({ answer }) => answer === 'concern') : []
      expect(concerns.map(({ optionId }) => optionId)).toEqual(feared.map(({ optionId }) => optionId))
    }
    expect(ballots.some(({ concerns }) => concerns !== undefined)).toBe(true)
  })
})

describe('a deal', () => {
  const stage = { id: 's', title: '', prompt: '', minutes: 5, cardsShown: false, part: 0 }
  const gather = { ...stage, activity: { kind: 'gather', cardKind: 'challenge', tags: ['Work', 'Other'] } } as const

  it.each([1, 5, 24, 100])('says each of the sample’s words once, and gives everybody something: %i people', (people) => {
    const script = scriptOf('our-stockport')
    const deal = dealerOf(script, people, 1)
    const said = Array.from({ length: people }, (_, speaker) => deal(speaker, gather))
    expect(said.every((lines) => lines.length > 0)).toBe(true)
    const texts = said.flat().map(({ text }) => text)
    for (const { stage: kind, text } of script.sample?.rehearsalCards ?? []) {
      expect(texts.filter((one) => one === text)).toHaveLength(kind === 'gather' ? 1 : 0)
    }
    expect(said.flat().every(({ tag }) => tag === '' || tag === 'Work' || tag === 'Other')).toBe(true)
  })

  it('repeats nobody’s first words before all were said', () => {
    const script = scriptOf(null)
    const all = script.lines.topics.flatMap(({ lines }) => lines.challenge)
    const deal = dealerOf(script, all.length, 1)
    expect(new Set(all.map((_, speaker) => deal(speaker, gather)[0]?.text)).size).toBe(all.length)
  })

  it('is the same for the same seed', () => {
    const dealt = (seed: number) => {
      const deal = dealerOf(scriptOf(null), 9, seed)
      return JSON.stringify(Array.from({ length: 9 }, (_, speaker) => deal(speaker, gather)))
    }
    expect(dealt(1)).toBe(dealt(1))
    expect(dealt(1)).not.toBe(dealt(2))
  })
})

/** A running workshop with so many people of eight organisations; every third is a resident. */
function aRoomOf(people: number): History {
  let history = historyOf([])
  const organisations = Array.from({ length: 8 }, (_, index) => {
    return { name: `Organisation ${index + 11}`, sector: index % 2 === 0 ? 'statutory' : 'voluntary' } as const
  })
  history = attempted(history, { type: 'addOrganisations', organisations })
  const ids = history.workshop.people.organisations.slice(-8).map(({ id }) => id)
  const participants = Array.from({ length: people }, (_, index) => {
    return { name: '', organisationId: index % 3 === 2 ? null : (ids[index % 8] ?? null) }
  })
  return attempted(history, { type: 'addParticipants', participants })
}

/** Everybody does all that they would do, one after the other; nothing of it is refused. */
function playedByAll(
  start: History,
  script: Script,
  seed: number,
): { readonly history: History; readonly acts: readonly AttendeeAct[] } {
  let history = start
  const acts: AttendeeAct[] = []
  const stageId = history.workshop.agenda.currentStageId ?? ''
  const people = [...rowsOf(history.workshop.people.participants)].map(({ id }) => ({ id, done: new Set<string>() }))
  const deal = dealerOf(script, people.length, seed)
  const viewOf = attendeeViewer()
  // In a stage some have more to say once the cards are shown, or the next story or round is on.
  for (const next of [null, { type: 'showCards', shown: true }, { type: 'goToPart', part: 1 }] as const) {
    if (next !== null) history = attempted(history, { ...next, stageId })
    for (const [place, { id: participantId, done }] of people.entries()) {
      for (;;) {
        const view = received(viewOf(history.workshop))
        const personal = personalView(participantId, history.workshop)
        if (personal === null) throw new Error('Who is there has something of their own')
        const act = nextAct({
          view,
          personal,
          random: randomFrom(seed, place, stageId),
          lines: view.stage === null ? [] : deal(place, view.stage),
          say: (about, nth) => phraseOf(script, about, place, nth),
          did: (one) => done.has(JSON.stringify(one)),
        })
        if (act === null) break
        expect(done.has(JSON.stringify(act))).toBe(false)
        done.add(JSON.stringify(act))
        expect(done.size).toBeLessThan(mostActs)
        acts.push(act)
        history = after(history, actOf(act, participantId, history.workshop), { role: 'attendee', participantId })
      }
    }
  }
  return { history, acts }
}

/** The workshop goes on to a new stage of that kind, with people of organisations and something that waits for each. */
function inStage(before: History, activity: StageActivity): History {
  let history = before
  const ask = (act: Act): string | null => {
    const { record } = attempt(history, act, facilitator)
    if (record === null) return null
    history = applyRecord(history, record)
    return 'events' in record && record.events[0]?.type === 'stageAdded' ? record.events[0].stage.id : null
  }
  ask({ type: 'reopenWorkshop' })
  const [first, second] = history.workshop.people.organisations.map(({ id }) => id)
  const participants = [first ?? null, second ?? null, null].map((organisationId) => ({ name: '', organisationId }))
  ask({ type: 'addParticipants', participants })
  const details = { text: 'Do it', priorityId: null, supporterIds: [], person: '', due: '', measure: '' }
  for (const leadId of [first ?? null, second ?? null, null]) ask({ type: 'addAction', action: { ...details, leadId } })
  const position = history.workshop.agenda.stages.length
  const stageId = ask({ type: 'addStage', stage: { title: 'Now', prompt: '', minutes: 5, activity }, position })
  if (stageId === null) throw new Error('The stage was refused')
  for (const part of ['we-agree', 'if-we-disagree'] as const) ask({ type: 'addClause', part, text: 'We say so early' })
  const said = { tag: '', participantId: null, stageId }
  if (activity.kind === 'link' || activity.kind === 'vote') {
    const kind = activity.kind === 'link' ? activity.joins : 'idea'
    for (const text of ['The choir', 'The bus']) ask({ type: 'addCard', kind, text, ...said })
    ask({ type: 'showCards', stageId, shown: true })
    ask({ type: 'createTheme', name: 'Getting there', cardIds: [] })
  }
  if (activity.kind === 'return') {
    const actions = [first ?? null, second ?? null, null].map((leadId, index) => returned(`back-${index}`, { leadId, supporterIds: [] }))
    const events = [{ type: 'actionsCarried', since, actions } as const]
    history = applyRecord(history, { commandId: `carried-${stageId}`, at: ++attempts, actor: facilitator, events })
  }
  ask({ type: 'enterStage', stageId })
  ask({ type: 'openVote', stageId })
  return history
}

/** After an act of the facilitator's, where the rules allow it. */
function attempted(history: History, act: Act): History {
  const { record } = attempt(history, act, facilitator)
  return record === null ? history : applyRecord(history, record)
}

function after(history: History, act: Act, actor: Actor): History {
  const { record, refusal } = attempt(history, act, actor)
  expect([act, refusal]).toEqual([act, null])
  return record === null ? history : applyRecord(history, record)
}

let attempts = 0

function attempt(history: History, act: Act, actor: Actor): { record: ActRecord | null; refusal: unknown } {
  const turn = ++attempts
  let made = 0
  const decision = decideAct(act, history, { now: turn, actor, newId: () => `new-${turn}-${made++}` })
  if (!decision.accepted) return { record: null, refusal: decision.refusal }
  const changesNothing = 'events' in decision.what && decision.what.events.length === 0
  return { record: changesNothing ? null : { commandId: `new-${turn}`, at: turn, actor, ...decision.what }, refusal: null }
}

function received<View extends object>(view: View): Received<View> {
  const whole = receive<View>(null, { type: 'whole', version: 1, view: wholeOf(view) })
  if (whole === null) throw new Error('A whole view is a view')
  return whole
}
