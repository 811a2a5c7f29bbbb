import { emptyWorkshop } from '@core/details/empty-workshop'
import { rowsOf, tableOf } from '@core/table'
import { projectorViewer } from '@core/views/projector-view'
import { stillShown } from '@core/views/still-shown'
import type { Event, Workshop } from '@core/workshop'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { playsOf } from '../any-history/play'
import { given, now } from '../given'
import { agenda, card, cards, people, revealedVote } from '../room'

const before: readonly Event[] = [
  ...agenda,
  ...people,
  { type: 'cardAdded', card: card('one', 1, { themeId: null }) },
  { type: 'cardAdded', card: card('two', 2) },
  { type: 'themeCreated', theme: { id: 'homes', name: 'Homes' } },
  { type: 'cardsShown', stageId: 'gather', shown: true },
  { type: 'stageEntered', stageId: 'gather', at: now },
  { type: 'timerStarted', endsAt: now + 60_000 },
]

/** What a screen that was frozen after `before` shows once these happened too. */
function frozen(...since: readonly Event[]) {
  const [then, later] = [given(before), given(before).and(since)]
  return projectorViewer()(stillShown()(then.workshop, later.workshop))
}

const texts = (view: ReturnType<typeof frozen>) =>
  [...rowsOf(view.cards)].toSorted((one, other) => one.number - other.number).map(({ text }) => text)

describe('a screen that stands still', () => {
  it('shows what it showed, whatever comes and wherever the room goes', () => {
    const view = frozen(
      { type: 'cardAdded', card: card('three', 3) },
      { type: 'themeCreated', theme: { id: 'late', name: 'Late' } },
      { type: 'cardsFiled', cardIds: ['one'], themeId: 'late' },
      { type: 'stageEntered', stageId: 'act', at: now + 1 },
    )
    expect(view).toEqual(projectorViewer()(given(before).workshop))
  })

  it('loses a card at once that is hidden, withdrawn or held', () => {
    expect(texts(frozen())).toEqual(['Words of one', 'Words of two'])
    expect(texts(frozen({ type: 'cardHidden', cardId: 'one', hidden: true }))).toEqual(['Words of two'])
    expect(texts(frozen({ type: 'cardWithdrawn', cardId: 'two' }))).toEqual(['Words of one'])
    expect(texts(frozen({ type: 'cardsShown', stageId: 'gather', shown: false }))).toEqual([])
  })

  it('loses a card that was merged into another one, which may be held', () => {
    const held: readonly Event[] = [
      { type: 'cardAdded', card: card('held', 3, { stageId: 'act' }) },
      { type: 'cardsMerged', cardIds: ['one'], intoCardId: 'held' },
    ]
    expect(texts(frozen(...held))).toEqual(['Words of two'])
    expect(texts(frozen({ type: 'cardsMerged', cardIds: ['one'], intoCardId: 'two' }))).toEqual(['Words of two'])
  })

  it('has the words that cards and themes have now', () => {
    expect(texts(frozen({ type: 'cardEdited', cardId: 'one', text: 'Without the name' }))).toEqual([
      'Without the name',
      'Words of two',
    ])
    expect(frozen({ type: 'themeRenamed', themeId: 'homes', name: 'Warm homes' }).themes).toEqual([
      { id: 'homes', name: 'Warm homes' },
    ])
  })

  it('tells the time of its stage as it is now, and keeps it when the room is in another', () => {
    expect(frozen({ type: 'timerExtended', byMs: 60_000 }).timer).toMatchObject({ endsAt: now + 120_000 })
    expect(frozen({ type: 'stageEntered', stageId: 'act', at: now + 1 }).timer).toMatchObject({ endsAt: now + 60_000 })
  })

  it('has no result that was taken back', () => {
    const revealed = given([...agenda, ...people, ...cards, ...revealedVote])
    const stageId = revealed.workshop.votes[0]?.id ?? ''
    const undone: Workshop = {
      ...revealed.workshop,
      votes: revealed.workshop.votes.map((vote) => ({ ...vote, status: 'closed' as const })),
    }
    const shown = projectorViewer()(stillShown()(revealed.workshop, revealed.workshop))
    expect(shown.vote).toMatchObject({ id: stageId, status: 'revealed' })
    expect(projectorViewer()(stillShown()(revealed.workshop, undone)).vote?.result ?? null).toBeNull()
  })

  it('never depends on what was not allowed then or is not allowed now', () => {
    fc.assert(
      fc.property(playsOf(60), fc.nat(60), (steps, at) => {
        const then = withEverythingShown(steps[Math.min(at, steps.length - 1)]?.after.workshop ?? emptyWorkshop)
        const [still, stillMasked] = [stillShown(), stillShown()]
        for (const { after } of steps.slice(at)) {
          const workshop = withSomeHidden(after.workshop)
          const seen = (id: string) => mayBeSeen(id, then) && mayBeSeen(id, workshop)
          const shown = projectorViewer()(still(then, workshop))
          const masked = projectorViewer()(stillMasked(withWordsOf(seen, then), withWordsOf(seen, workshop)))
          expect(JSON.stringify(masked)).toBe(JSON.stringify(shown))
          const live = projectorViewer()(workshop)
          const liveIds = new Set([...rowsOf(live.cards)].map(({ id }) => id))
          for (const { id } of rowsOf(shown.cards)) expect(liveIds).toContain(id)
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** Much to lose: most workshops that come about by chance show little. */
function withEverythingShown({ agenda: all, ...workshop }: Workshop): Workshop {
  return { ...workshop, agenda: { ...all, stages: all.stages.map((stage) => ({ ...stage, cardsShown: true })) } }
}

function withSomeHidden(workshop: Workshop): Workshop {
  const some = [...rowsOf(workshop.cards)].map((one) => (one.number % 3 === 0 ? { ...one, hidden: true } : one))
  return { ...workshop, cards: tableOf(some) }
}

function mayBeSeen(cardId: string, { cards: all, agenda: { stages }, votes, priorities }: Workshop): boolean {
  const found = [...rowsOf(all)].find(({ id }) => id === cardId)
  if (found === undefined || found.hidden) return false
  const revealed = votes.filter(({ status }) => status === 'revealed').flatMap(({ options }) => options)
  const named = [...revealed, ...priorities].some(({ id }) => id === cardId)
  return named || stages.some(({ id, cardsShown }) => id === found.stageId && cardsShown)
}

function withWordsOf(seen: (cardId: string) => boolean, workshop: Workshop): Workshop {
  const masked = [...rowsOf(workshop.cards)].map((one) => (seen(one.id) ? one : { ...one, text: 'Other', tag: 'other' }))
  return { ...workshop, cards: tableOf(masked) }
}
