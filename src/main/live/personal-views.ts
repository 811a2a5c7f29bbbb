import { difference, emptyTable, rowsOf, type Table } from '@core/table'
import type { PersonalView } from '@core/views'
import { personalView } from '@core/views/personal-view'
import type { Workshop } from '@core/workshop'
import { OwnedList, OwnedTable } from './owned'

/**
 * What is each participant's own, and whose it is that changed: found from what changed between two states, and so
 * without reading everybody's cards again for every phone.
 */
export class PersonalViews {
  readonly #cards: OwnedTable<RowOf<'cards'>>
  readonly #responses: OwnedTable<RowOf<'responses'>>
  readonly #commitments: OwnedList<Workshop['commitments'][number]>
  readonly #invitations: OwnedList<Workshop['invitations'][number]>
  readonly #matches: OwnedList<Workshop['matches'][number]>
  #workshop: Workshop

  constructor(workshop: Workshop) {
    this.#workshop = workshop
    this.#cards = new OwnedTable(workshop.cards)
    this.#responses = new OwnedTable(workshop.responses)
    this.#commitments = new OwnedList(workshop.commitments)
    this.#invitations = new OwnedList(workshop.invitations)
    this.#matches = new OwnedList(workshop.matches)
  }

  /** The participants whose own changed since the last time. */
  advance(workshop: Workshop): ReadonlySet<string> {
    const before = this.#workshop
    if (workshop === before) return new Set()
    this.#workshop = workshop
    const touched = new Set<string>()
    const touch = (participantIds: Iterable<string | null>) => {
      for (const id of participantIds) if (id !== null) touched.add(id)
    }
    touch(this.#cards.advance(workshop.cards))
    touch(this.#responses.advance(workshop.responses))
    touch(this.#commitments.advance(workshop.commitments))
    const askedBy = this.#invitations.advance(workshop.invitations)
    // Of those only which are one's own is told here; what they say everybody sees.
    if (idsOf(before.invitations) !== idsOf(workshop.invitations)) touch(askedBy)
    touch(this.#matches.advance(workshop.matches))
    touch(changedIds(before.people.participants, workshop.people.participants))
    for (const { id } of [...before.votes, ...workshop.votes]) {
      touch(changedIds(ballotsOf(before, id), ballotsOf(workshop, id)))
    }
    // From one round to the next everybody moves on to another table.
    if (tablesOf(before) !== tablesOf(workshop)) {
      touch([...rowsOf(workshop.people.participants)].map(({ id }) => id))
    }
    return touched
  }

  /** What is this participant's own, or null where there is no such participant. */
  viewOf(participantId: string): PersonalView | null {
    return personalView(participantId, {
      ...this.#workshop,
      cards: this.#cards.of(participantId),
      responses: this.#responses.of(participantId),
      commitments: this.#commitments.of(participantId),
      invitations: this.#invitations.of(participantId),
      matches: this.#matches.of(participantId),
    })
  }
}

type RowOf<Field extends keyof Workshop> = Workshop[Field] extends Table<infer Row> ? Row : never

/** What decides who is at which table, besides the order in which people came in. */
function tablesOf({ agenda: { stages, currentStageId } }: Workshop): string | null {
  const stage = stages.find(({ id }) => id === currentStageId)
  if (stage === undefined || stage.activity.kind !== 'themed-rounds') return null
  return `${stage.part} of ${stage.activity.themes.length}`
}

function idsOf(rows: readonly { readonly id: string }[]): string {
  return rows.map(({ id }) => id).join(' ')
}

function ballotsOf({ votes }: Workshop, voteId: string): Workshop['votes'][number]['ballots'] {
  return votes.find(({ id }) => id === voteId)?.ballots ?? emptyTable()
}

function changedIds<Row extends { readonly id: string }>(before: Table<Row>, after: Table<Row>): readonly string[] {
  if (before === after) return []
  const { put: changed, removed } = difference(before, after)
  return [...removed, ...changed.map(({ id }) => id)]
}
