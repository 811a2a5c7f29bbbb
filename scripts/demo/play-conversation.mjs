import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Brings a Polis export in through the home screen, as a person would.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ folder: string, attribution: string }} from
 */
export async function importConversation(page, { folder, attribution }) {
  const names = await readdir(folder)
  const files = ['comments.csv', 'votes.csv', 'summary.csv'].filter((name) => names.includes(name))
  await page.getByRole('button', { name: /import/i }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles(files.map((name) => join(folder, name)))
  await dialog.getByLabel(/attribution|credit/i).fill(attribution)
  await dialog.getByRole('button', { name: /^import/i }).click()
  // What came in and what did not, to be read before going on.
  await page.getByRole('button', { name: 'Go to the workshop' }).click()
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
}

/**
 * Plays the workshop that follows a conversation: read it, see how people voted, choose three, act.
 *
 * @param {import('./facilitator.mjs').Facilitator} facilitator
 * @param {import('./screens.mjs').Screens} screens
 */
export async function playConversation(facilitator, screens) {
  const { stages } = await facilitator.view()
  for (const stage of stages) {
    await facilitator.actAll([{ type: 'enterStage', stageId: stage.id }, { type: 'startTimer' }])
    switch (stage.activity.kind) {
      case 'gather':
        await facilitator.act({ type: 'showCards', stageId: stage.id, shown: true })
        await screens.take('cards')
        break
      case 'vote':
        await screens.take('vote-closed')
        await reveal(facilitator, screens, stage.id)
        break
      case 'act':
        await act(facilitator)
        await screens.take('act')
        break
      default:
        await screens.take(stage.activity.kind)
    }
  }
  await facilitator.act({ type: 'closeWorkshop' })
  await screens.take('closed')
}

/**
 * @param {import('./facilitator.mjs').Facilitator} facilitator
 * @param {import('./screens.mjs').Screens} screens
 * @param {string} stageId
 */
async function reveal(facilitator, screens, stageId) {
  await facilitator.act({ type: 'revealVote', stageId })
  await screens.take('vote-revealed')
  const { votes } = await facilitator.view()
  const person = votes.find(({ id }) => id === stageId)?.result?.tallies.person
  if (person === undefined || 'withheld' in person) throw new Error('The vote has no result to choose from')
  await facilitator.act({
    type: 'choosePriorities',
    stageId,
    options: person.rows.slice(0, 3).map(({ optionId }) => ({ id: optionId, kind: 'card' })),
    reason: 'Rehearsal: the three statements that most people agreed with; where some were level, the first in the list.',
  })
  await screens.take('priorities')
}

/** @param {import('./facilitator.mjs').Facilitator} facilitator */
async function act(facilitator) {
  const { priorities } = await facilitator.view()
  for (const { id } of priorities) {
    await facilitator.act({
      type: 'addAction',
      action: {
        text: 'Rehearsal: agree who will take this forward, and how',
        priorityId: id,
        leadId: null,
        supporterIds: [],
        person: '',
        due: '',
        measure: 'Somebody said yes to it',
      },
    })
  }
}
