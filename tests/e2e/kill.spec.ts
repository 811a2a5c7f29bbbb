import type { Page } from '@playwright/test'

import { Facilitator } from '../../scripts/demo/facilitator.mjs'
import { randomFrom } from '../../src/main/rehearsal/random'
import { expect, test, type RunningApp } from './app'
import { openRoom } from './room'
import { expectStage } from './screens'

const rounds = 4
const mostBeforeTheEnd = 250
const title = 'Cut short'

test('whatever was confirmed before a kill is there after it, and the room goes on where it was', async ({
  start,
  folder,
}) => {
  test.setTimeout(90_000)
  const seed = Number(process.env['E2E_SEED'] ?? Date.now() % 2 ** 32)
  console.log(`    E2E_SEED=${seed} repeats these kills`)
  const random = randomFrom(seed)
  const dataFolder = `${folder}/data`
  const confirmed: string[] = []

  let running = await start({ dataFolder })
  const { enter, stageId } = await openRoom(running.page, { title })
  await enter('gather')
  for (let round = 0; round < rounds; round++) {
    const facilitator = new Facilitator(running.page)
    await facilitator.act({ type: round % 2 === 0 ? 'startTimer' : 'pauseTimer' })
    const { currentStageId, timer, enteredAt } = await facilitator.view()
    await killWhileWriting(running, {
      round,
      stageId: stageId('gather'),
      after: 1 + random.below(mostBeforeTheEnd),
      confirmed,
    })

    running = await start({ dataFolder })
    const workshops = running.page.getByRole('list', { name: 'Workshops' }).getByRole('listitem')
    await expect(workshops).toHaveCount(1)
    const line = await workshops.textContent()
    await running.page.getByRole('button', { name: title, exact: true }).click()
    await expectStage(running.page, 'Gather challenges')
    const view = await new Facilitator(running.page).view()
    const kept = [...view.cards.tableRows, ...view.notes, ...view.actions].map(({ text }) => text)
    const lost = confirmed.filter((text) => !kept.includes(text))
    expect({ round, lost }).toEqual({ round, lost: [] })
    expect(new Set(kept).size).toBe(kept.length)
    expect({ currentStageId, timer, enteredAt }).toEqual({
      currentStageId: view.currentStageId,
      timer: view.timer,
      enteredAt: view.enteredAt,
    })
    expect(line).toContain(`${view.cards.tableRows.length.toLocaleString('en-GB')} card`)
    expect(line).toContain(`${view.actions.length.toLocaleString('en-GB')} action`)
  }
  expect(confirmed.length).toBeGreaterThanOrEqual(rounds)
})

interface Killing {
  readonly round: number
  readonly stageId: string
  /** How many acts are confirmed before the app is killed, at the least. */
  readonly after: number
  /** Gets the words of every act that was confirmed. */
  readonly confirmed: string[]
}

/** Writes as fast as the disk confirms, several at a time, and kills the app in the middle of it. */
async function killWhileWriting(running: RunningApp, { round, stageId, after, confirmed }: Killing): Promise<void> {
  const enough = new Promise<void>((resolve) => {
    let inThisRound = 0
    running.page.on('console', (message) => {
      const text = /^confirmed (.*)$/.exec(message.text())?.[1]
      if (text === undefined) return
      confirmed.push(text)
      inThisRound += 1
      if (inThisRound >= after) resolve()
    })
  })
  const writing = writeWithoutEnd(running.page, round, stageId)
  await Promise.race([enough, writing])
  await running.kill()
  await writing.catch(() => undefined)
}

/** Only ends by an error: the page's, or that the page is gone. */
async function writeWithoutEnd(page: Page, round: number, stageId: string): Promise<void> {
  await page.evaluate(
    async ({ round: of, stageId: inStage }) => {
      const action = { priorityId: null, leadId: null, supporterIds: [], person: '', due: '', measure: '' }
      const writers = [
        (text: string) =>
          ({ type: 'addCard', stageId: inStage, text, kind: 'challenge', tag: '', participantId: null }) as const,
        (text: string) => ({ type: 'addNote', kind: 'note', text, priorityId: null }) as const,
        (text: string) => ({ type: 'addAction', action: { ...action, text } }) as const,
      ]
      await Promise.all(
        writers.map(async (actOf, writer) => {
          for (let written = 0; ; written++) {
            const text = `Round ${of} writer ${writer} words ${written}`
            const outcome = await window.roundtable.submit({ commandId: crypto.randomUUID(), act: actOf(text) })
            if (!outcome.accepted) throw new Error(`Refused: ${JSON.stringify(outcome)}`)
            console.info(`confirmed ${text}`)
          }
        }),
      )
    },
    { round, stageId },
  )
}
