import type { ElectronApplication, Page } from '@playwright/test'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { exportKinds } from '../../src/protocol/exports'
import { check, pageTexts } from '../main/export/pdf-tools'
import { expect, test } from './app'
import { tabTo } from './by-keyboard'
import { openRoom } from './room'
import { answerFolderDialog, answerSaveDialog } from './save-dialog'
import { goTo } from './screens'

const whole = { names: true, cards: true, votes: true, offers: true, web: 'this-workshop', language: 'en' } as const

/** A room with something in each part of its plan. */
async function openPlan(page: Page): Promise<void> {
  const { facilitator, organisations, people, say, stageId } = await openRoom(page, { title: 'Our town', people: [2, 1] })
  await facilitator.act({ type: 'describeWorkshop', changes: { date: '2018-02-14' } })
  await say('I tell my story again at every door', people[0])
  await say('Nobody answers the telephone', people[1])
  const action = { text: 'Answer within a day', priorityId: null, leadId: organisations[0]?.id ?? null, supporterIds: [] }
  await facilitator.act({
    type: 'addAction',
    action: { ...action, person: 'Somebody Named', due: '2018-05-01', measure: 'It is answered.' },
  })
  await facilitator.act({
    type: 'addCard',
    stageId: stageId('gather'),
    text: 'A room on Mondays',
    kind: 'offer',
    tag: '',
    participantId: people[2]?.id ?? null,
  })
  await goTo(page, 'Plan')
}

/** From now on says which file was last shown in the system's own window of files. */
async function watchShownFiles(app: ElectronApplication): Promise<() => Promise<string>> {
  const shown = await app.evaluateHandle(({ shell }) => {
    const last = { path: '' }
    Object.assign(shell, { showItemInFolder: (path: string) => Object.assign(last, { path }) })
    return last
  })
  return () => shown.evaluate(({ path }) => path)
}

test('without a mouse: what is not wanted is left out, looked at, and saved beside what is there', async ({
  start,
  folder,
}) => {
  const { app, page } = await start()
  await openPlan(page)
  const chosen = join(folder, 'plans')
  await mkdir(chosen)
  const easyRead = '2018-02-14 Our town - easy-read plan.pdf'
  await writeFile(join(chosen, easyRead), 'the plan of before')
  await answerFolderDialog(app, chosen)
  const shownFile = await watchShownFiles(app)

  await tabTo(page, page.getByRole('button', { name: 'Save the plan…' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Save the plan' })
  await expect(dialog.getByText('Nothing is left out.')).toBeVisible()
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Actions (CSV)' }))
  await page.keyboard.press('Space')
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Names of people' }))
  await page.keyboard.press('Space')
  await expect(dialog.getByText('Left out as you chose: people’s names. The files say so.')).toBeVisible()

  await dialog.getByLabel('Preview of').selectOption({ label: 'Plan (PDF)' })
  const first = dialog.getByRole('region', { name: /^Page 1 of / })
  await expect(first).toContainText('Our town')
  await tabTo(page, first)
  await page.keyboard.press('End')
  await expect(dialog.getByRole('region', { name: /^Page [2-9] of / })).toContainText('What this plan leaves out')

  await tabTo(page, dialog.getByRole('button', { name: 'Save 4 files…' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Saved: 4 files')).toBeVisible()
  await tabTo(page, dialog.getByRole('button', { name: 'Show in folder' }))
  await page.keyboard.press('Enter')
  await expect.poll(shownFile).toBe(join(chosen, '2018-02-14 Our town - actions.csv'))

  expect((await readdir(chosen)).toSorted()).toEqual([
    '2018-02-14 Our town - actions.csv',
    '2018-02-14 Our town - easy-read plan (2).pdf',
    easyRead,
    '2018-02-14 Our town - plan.html',
    '2018-02-14 Our town - plan.pdf',
  ])
  expect(await readFile(join(chosen, easyRead), 'utf8')).toBe('the plan of before')
  const pdf = await readFile(join(chosen, '2018-02-14 Our town - plan.pdf'))
  await check(pdf)
  const texts = [
    (await pageTexts(pdf)).join(' '),
    await readFile(join(chosen, '2018-02-14 Our town - plan.html'), 'utf8'),
    await readFile(join(chosen, '2018-02-14 Our town - actions.csv'), 'utf8'),
  ]
  for (const text of texts) {
    expect(text).toContain('Answer within a day')
    expect(text).not.toContain('Somebody Named')
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('what is shown before saving is the file itself: its pages as they are drawn, and their words', async ({ start }) => {
  const { page } = await start()
  await openPlan(page)
  await page.getByRole('button', { name: 'Save the plan…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save the plan' })
  await dialog.getByLabel('Preview of').selectOption({ label: 'Plan (PDF)' })
  await expect(dialog.getByText('Page 1 of')).toBeVisible()
  const made = await page.evaluate(async (choice) => {
    const preview = await window.roundtable.previewExport({ kind: 'plan-pdf', choice })
    return preview.made ? [...preview.bytes] : []
  }, whole)
  const texts = await pageTexts(Uint8Array.from(made))
  for (const [index, text] of texts.entries()) {
    const region = dialog.getByRole('region', { name: `Page ${index + 1} of ${texts.length}` })
    const words = (said: string) => said.replace(/\s+/g, '')
    await expect.poll(async () => words((await region.textContent()) ?? '')).toBe(words(text))
    const ink = await region.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
      return { width: canvas.width, dark: data.filter((value, at) => at % 4 === 0 && value < 128).length }
    })
    expect(ink.width).toBeGreaterThan(200)
    expect(ink.dark).toBeGreaterThan(100)
    if (index + 1 < texts.length) await dialog.getByRole('button', { name: 'Next page' }).click()
  }
  await expect(dialog.getByRole('button', { name: 'Next page' })).toBeDisabled()

  // What is not to be in it is gone from the pages at once.
  await dialog.getByRole('checkbox', { name: 'What everyone said, word for word' }).uncheck()
  await expect(dialog.getByText('Left out as you chose: what everyone said. The files say so.')).toBeVisible()
  await expect(dialog.getByText(`Page ${texts.length} of ${texts.length}`)).toBeHidden()
})

test('one file is saved under the name that the person chooses; what fails says what was kept', async ({ start, folder }) => {
  const { app, page } = await start()
  await openPlan(page)
  await page.getByRole('button', { name: 'Save the plan…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save the plan' })
  for (const name of ['Easy-read plan (PDF)', 'Plan as a web page (HTML)']) {
    await dialog.getByRole('checkbox', { name }).uncheck()
  }
  const save = dialog.getByRole('button', { name: 'Save 1 file…' })

  await answerSaveDialog(app, null)
  await save.click()
  await expect(save).toBeEnabled()
  await answerSaveDialog(app, join(folder, 'nowhere', 'plan.pdf'))
  await save.click()
  await expect(dialog.getByText('That folder or file cannot be written to.')).toBeVisible()
  await expect(dialog.getByText(/^Nothing was saved\. The workshop itself is safe\./)).toBeVisible()

  const file = join(folder, 'as I like it.pdf')
  const suggested = await answerSaveDialog(app, file)
  await save.click()
  await expect(dialog.getByText('Saved: as I like it.pdf')).toBeVisible()
  expect(await suggested()).toMatch(/2018-02-14 Our town - plan\.pdf$/)
  await check(await readFile(file))
})

test('the whole workshop goes to another laptop, is continued there, and comes back', async ({ start, folder }) => {
  const [ours, theirs] = [await start(), await start()]
  await openPlan(ours.page)
  const given = join(folder, 'given.roundtable')
  const suggested = await answerSaveDialog(ours.app, given)
  await ours.page.getByRole('button', { name: 'Save the plan…' }).click()
  const dialog = ours.page.getByRole('dialog', { name: 'Save the plan' })
  await expect(dialog.getByText(/ballots, private promises, hidden cards and access needs included/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Save the whole workshop…' }).click()
  await expect(dialog.getByText(`The whole workshop is saved: ${given}`)).toBeVisible()
  expect(await suggested()).toMatch(/2018-02-14 Our town - whole workshop\.roundtable$/)

  await writeFile(join(folder, 'broken.roundtable'), (await readFile(given)).subarray(0, -100))
  await answerFolderDialog(theirs.app, join(folder, 'broken.roundtable'))
  await theirs.page.getByRole('button', { name: 'Open a workshop from a file' }).click()
  await expect(theirs.page.getByText(/^That file is not whole/)).toBeVisible()
  await answerFolderDialog(theirs.app, given)
  await theirs.page.getByRole('button', { name: 'Open a workshop from a file' }).click()
  await expect(theirs.page.getByText('“Our town” is on the list now.')).toBeVisible()
  const plans = await Promise.all(
    [ours, theirs].map(({ page }) =>
      page.evaluate(async () => {
        const { workshops } = await window.roundtable.readHome({})
        await window.roundtable.openWorkshop({ workshopId: workshops[0]?.id ?? '' })
        return window.roundtable.readPlan({})
      }),
    ),
  )
  expect(plans[1]).toEqual(plans[0])

  const back = join(folder, 'back.roundtable')
  await answerSaveDialog(theirs.app, back)
  await theirs.page.evaluate(async () => {
    const act = { type: 'addNote', kind: 'decision', text: 'We meet again', priorityId: null } as const
    await window.roundtable.submit({ commandId: crypto.randomUUID(), act })
    await window.roundtable.saveWorkshopFile({})
  })
  await answerFolderDialog(ours.app, back)
  await ours.page.evaluate(() => window.roundtable.leaveWorkshop({}))
  await ours.page.getByRole('button', { name: 'Open a workshop from a file' }).click()
  await expect(ours.page.getByText(/^“Our town” was here already; what was added/)).toBeVisible()
})

test('a plan of 500 actions and 5,000 cards is saved as everything, and the windows answer meanwhile', async ({
  start,
  folder,
}) => {
  test.setTimeout(240_000)
  const { app, page } = await start()
  const { organisations, stageId } = await openRoom(page, { title: 'A very large room', people: [3, 4, 2] })
  await fill(page, { stageId: stageId('gather'), leadId: organisations[0]?.id ?? '' })
  await goTo(page, 'Plan')
  const chosen = join(folder, 'plans')
  await mkdir(chosen)
  await answerFolderDialog(app, chosen)

  const rest = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)))
  // Not before all that is on the screen is drawn.
  await expect(page.locator('article[aria-busy=false]')).toHaveCount(1)
  await rest()
  const { result: _, ...idle } = await answering(page, rest)
  const kinds = exportKinds.filter((kind) => !kind.startsWith('progress') && !kind.startsWith('agreement'))
  const save = (asked: readonly (typeof exportKinds)[number][]) =>
    page.evaluate(
      ({ all, choice }) => window.roundtable.saveExports({ kinds: all, choice }),
      { all: [...asked], choice: whole },
    )
  const { result: saved, ...busy } = await answering(page, () => save(kinds))
  console.log('idle:', idle, 'while saving:', busy)
  expect(saved).toMatchObject({ began: true, failed: [], stopped: null })
  if (!saved.began) return
  expect(saved.files.length).toBeGreaterThanOrEqual(kinds.length - saved.empty.length)
  expect((await readdir(chosen)).toSorted()).toEqual(saved.files.toSorted())
  expect(busy.longestFrameMs).toBeLessThan(250 + 2 * idle.longestFrameMs)
  expect(busy.longestAnswerMs).toBeLessThan(250 + 2 * idle.longestAnswerMs)

  // A second time it is given up in the middle: nothing half written is left.
  const again = save(kinds)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const stop = window.roundtable.onNotice(({ type }) => {
          if (type !== 'export-progress') return
          stop()
          resolve()
        })
      }),
  )
  await page.evaluate(() => window.roundtable.cancelExports({}))
  const cancelled = await again
  expect(cancelled).toMatchObject({ began: true, stopped: 'cancelled' })
  const left = await readdir(chosen)
  expect(left).toHaveLength(saved.files.length + (cancelled.began ? cancelled.files.length : 0))
  expect(left.filter((name) => name.endsWith('.part'))).toEqual([])
})

async function fill(page: Page, { stageId, leadId }: { stageId: string; leadId: string }): Promise<void> {
  await page.evaluate(
    async ({ stage, lead }) => {
      type Act = Parameters<typeof window.roundtable.submit>[0]['act']
      const all = async (acts: readonly Act[]) => {
        const asked = acts.map((act) => window.roundtable.submit({ commandId: crypto.randomUUID(), act }))
        for (const outcome of await Promise.all(asked)) if (!outcome.accepted) throw new Error(JSON.stringify(outcome))
      }
      const words = (number: number) => `What somebody said about the ${number}th thing that matters to people here and now`
      const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
      const card = { type: 'addCard', stageId: stage, kind: 'idea', tag: '', participantId: null } as const
      const plain = { priorityId: null, leadId: lead, supporterIds: [], person: '', due: '2018-05-01' }
      const action = (number: number) => ({ ...plain, text: `Do the ${number}th thing`, measure: `It is done ${number} times.` })
      await all(numbers(5000).map((number) => ({ ...card, text: words(number) })))
      await all(numbers(500).map((number) => ({ type: 'addAction', action: action(number) })))
    },
    { stage: stageId, lead: leadId },
  )
}

/** While something is done: the longest between two frames of the window, and the longest that main took to answer it. */
async function answering<Result>(page: Page, work: () => Promise<Result>) {
  const watch = await page.evaluateHandle(() => {
    const longest = { longestFrameMs: 0, longestAnswerMs: 0 }
    const watching = new AbortController()
    let lastAt = performance.now()
    const frame = () => {
      const now = performance.now()
      longest.longestFrameMs = Math.max(longest.longestFrameMs, Math.round(now - lastAt))
      lastAt = now
      if (!watching.signal.aborted) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    const asking = (async () => {
      while (!watching.signal.aborted) {
        const from = performance.now()
        await window.roundtable.readScreen({})
        longest.longestAnswerMs = Math.max(longest.longestAnswerMs, Math.round(performance.now() - from))
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    })()
    return {
      stop: async () => {
        watching.abort()
        await asking
        return longest
      },
    }
  })
  const result = await work()
  return { result, ...(await watch.evaluate(({ stop }) => stop())) }
}
