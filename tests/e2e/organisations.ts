import type { Page } from '@playwright/test'

import type { Sector } from '../../src/core/sector'
import { Facilitator } from '../../scripts/demo/facilitator.mjs'

/** What organisations agree on at a workshop. */
export interface Meeting {
  readonly title: string
  /** ISO calendar date. */
  readonly date: string
  readonly organisations: readonly (readonly [name: string, sector: Sector])[]
  /** Who leads, then who supports. */
  readonly actions?: readonly (readonly [lead: string, ...supporters: string[]])[]
  /** Who promises it, and in what words. */
  readonly commitments?: readonly (readonly [by: string, text: string])[]
}

/** Makes a workshop at which this is agreed, through the commands that the screens use. It is open afterwards. */
export async function hold(page: Page, meeting: Meeting): Promise<Facilitator> {
  const { title, date, organisations, actions = [], commitments = [] } = meeting
  const facilitator = new Facilitator(page)
  const opened = await page.evaluate(
    (named) => window.roundtable.createWorkshop({ from: 'empty', id: '', title: named }),
    title,
  )
  if (!opened.opened) throw new Error('The workshop was not made')
  await facilitator.act({ type: 'describeWorkshop', changes: { date } })
  await facilitator.act({
    type: 'addOrganisations',
    organisations: organisations.map(([name, sector]) => ({ name, sector })),
  })
  const listed = (await facilitator.view()).organisations
  const idOf = (name: string) => {
    const organisation = listed.find((one) => one.name === name)
    if (organisation === undefined) throw new Error(`${name} is not at ${title}`)
    return organisation.id
  }
  for (const [index, [lead, ...supporters]] of actions.entries()) {
    const text = `Action ${index + 1} of ${title}`
    const rest = { priorityId: null, person: '', due: '', measure: '' }
    await facilitator.act({
      type: 'addAction',
      action: { text, leadId: idOf(lead), supporterIds: supporters.map(idOf), ...rest },
    })
  }
  for (const [by, text] of commitments) {
    await facilitator.act({ type: 'makeCommitment', participantId: null, organisationId: idOf(by), text })
  }
  return facilitator
}
