import { difference, emptyTable, get, put, remove, rowsOf, type Table } from '@core/table'
import type { Card } from '@core/cards/cards'
import type { Commitment } from '@core/commitments/commitments'
import type { PersonalView } from '@core/views'
import { personalView } from '@core/views/personal-view'
import type { Workshop } from '@core/workshop'

/**
 * What is each participant's own, and whose it is that changed: found from what changed between two states, and so
 * without reading everybody's cards again for every phone.
 */
export class PersonalViews {
  readonly #cards = new Map<string, Table<Card>>()
  readonly #commitments = new Map<string, Commitment[]>()
  #workshop: Workshop

  constructor(workshop: Workshop) {
    this.#workshop = workshop
    for (const card of rowsOf(workshop.cards)) this.#putCard(card)
    this.#sortCommitments(workshop)
  }

  /** The participants whose own changed since the last time. */
  advance(workshop: Workshop): ReadonlySet<string> {
    const before = this.#workshop
    if (workshop === before) return new Set()
    this.#workshop = workshop
    const touched = new Set<string>()
    const touch = (participantId: string | null | undefined) => {
      if (typeof participantId === 'string') touched.add(participantId)
    }

    const cards = difference(before.cards, workshop.cards)
    for (const id of [...cards.removed, ...cards.put.map((card) => card.id)]) {
      const card = get(before.cards, id)
      touch(card?.participantId)
      if (card !== undefined) this.#removeCard(card)
    }
    for (const card of cards.put) {
      touch(card.participantId)
      this.#putCard(card)
    }
    for (const id of changedIds(before.people.participants, workshop.people.participants)) touch(id)
    for (const { id } of [...before.votes, ...workshop.votes]) {
      for (const voterId of changedIds(ballotsOf(before, id), ballotsOf(workshop, id))) touch(voterId)
    }
    if (before.commitments !== workshop.commitments) {
      const [old, now] = [new Set(before.commitments), new Set(workshop.commitments)]
      for (const one of before.commitments) if (!now.has(one)) touch(one.participantId)
      for (const one of workshop.commitments) if (!old.has(one)) touch(one.participantId)
      this.#sortCommitments(workshop)
    }
    return touched
  }

  /** What is this participant's own, or null where there is no such participant. */
  viewOf(participantId: string): PersonalView | null {
    return personalView(participantId, {
      ...this.#workshop,
      cards: this.#cards.get(participantId) ?? emptyTable(),
      commitments: this.#commitments.get(participantId) ?? [],
    })
  }

  #putCard(card: Card): void {
    const { participantId } = card
    if (participantId === null) return
    this.#cards.set(participantId, put(this.#cards.get(participantId) ?? emptyTable<Card>(), card))
  }

  #removeCard({ id, participantId }: Card): void {
    if (participantId === null) return
    this.#cards.set(participantId, remove(this.#cards.get(participantId) ?? emptyTable<Card>(), id))
  }

  #sortCommitments({ commitments }: Workshop): void {
    this.#commitments.clear()
    for (const one of commitments) {
      const own = this.#commitments.get(one.participantId)
      if (own === undefined) this.#commitments.set(one.participantId, [one])
      else own.push(one)
    }
  }
}

function ballotsOf({ votes }: Workshop, voteId: string): Workshop['votes'][number]['ballots'] {
  return votes.find(({ id }) => id === voteId)?.ballots ?? emptyTable()
}

function changedIds<Row extends { readonly id: string }>(before: Table<Row>, after: Table<Row>): readonly string[] {
  if (before === after) return []
  const { put: changed, removed } = difference(before, after)
  return [...removed, ...changed.map(({ id }) => id)]
}
