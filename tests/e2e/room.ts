import type { Page } from '@playwright/test'

import type { Organisation, Participant } from '../../src/core/people/people'
import type { StageKind } from '../../src/core/agenda/agenda'
import { Facilitator } from '../../scripts/demo/facilitator.mjs'

/** A workshop that is open in the window, to be set up through the commands that the screens use. */
export interface Room {
  readonly facilitator: Facilitator
  readonly organisations: readonly Organisation[]
  readonly people: readonly Participant[]
  /** The first stage of that kind. */
  readonly stageId: (kind: StageKind) => string
  readonly enter: (kind: StageKind) => Promise<void>
  /** Says something in the first stage that gathers cards, and returns the card's id. */
  readonly say: (text: string, by?: Participant) => Promise<string>
}

export interface RoomOptions {
  readonly title?: string
  /** Each organisation's people. */
  readonly people?: readonly number[]
}

/** Opens a new workshop of shared challenges with organisations and the people who are there from each. */
export async function openRoom(page: Page, { title = 'A room', people = [] }: RoomOptions = {}): Promise<Room> {
  const facilitator = new Facilitator(page)
  const opened = await page.evaluate(
    (named) => window.roundtable.createWorkshop({ from: 'way-of-working', id: 'shared-challenges', title: named }),
    title,
  )
  if (!opened.opened) throw new Error('The workshop was not made')
  const sectors = ['statutory', 'voluntary', 'business', 'other', 'community'] as const
  if (people.length > 0) {
    await facilitator.act({
      type: 'addOrganisations',
      organisations: people.map((_, index) => ({
        name: `Organisation ${index + 1}`,
        sector: sectors[index % 5] ?? 'other',
      })),
    })
  }
  const { organisations, stages } = await facilitator.view()
  const participants = organisations.flatMap(({ id }, index) =>
    Array.from({ length: people[index] ?? 0 }, () => ({ name: '', organisationId: id })),
  )
  if (participants.length > 0) await facilitator.act({ type: 'addParticipants', participants })
  const present = (await facilitator.view()).participants.tableRows.toSorted((one, other) =>
    one.id.localeCompare(other.id, 'en', { numeric: true }),
  )
  const stageId = (kind: StageKind) => {
    const stage = stages.find(({ activity }) => activity.kind === kind)
    if (stage === undefined) throw new Error(`There is no stage to ${kind}`)
    return stage.id
  }
  return {
    facilitator,
    organisations,
    people: present,
    stageId,
    enter: async (kind) => void (await facilitator.act({ type: 'enterStage', stageId: stageId(kind) })),
    say: (text, by) =>
      facilitator.act({
        type: 'addCard',
        stageId: stageId('gather'),
        text,
        kind: 'challenge',
        tag: '',
        participantId: by?.id ?? null,
      }),
  }
}
