import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { requestNames } from '../../src/protocol/request-names'
import { expect, test } from './app'
import { showProjector } from './projector-window'
import { openRoom } from './room'

test('what is not a request of the contract is refused, and changes nothing', async ({ start }) => {
  const { page, dataFolder, complaints } = await start()
  complaints.allow()
  const { facilitator } = await openRoom(page, { people: [2] })
  const before = JSON.stringify(await facilitator.view())
  const { workshops } = await page.evaluate(() => window.roundtable.readHome({}))
  const journal = join(dataFolder, 'workshops', workshops[0]?.id ?? '', 'journal.jsonl')
  const written = await readFile(journal, 'utf8')

  const answers = await page.evaluate(async () => {
    const commandId = crypto.randomUUID()
    const act = { type: 'closeWorkshop' }
    const wholeChoice = { names: true, cards: true, votes: true, offers: true, web: 'none', language: 'en' }
    const attempts: [keyof typeof window.roundtable, unknown][] = [
      ['submit', undefined],
      ['submit', { commandId, act, role: 'facilitator' }],
      ['submit', { commandId: 'short', act }],
      ['submit', { commandId: 7, act }],
      ['submit', { commandId, act: { type: 'closeWorkshop', force: true } }],
      ['submit', { commandId, act: { type: 'dropEverything' } }],
      ['submit', { commandId, act: { type: 'addNote', kind: 'note', text: 'x'.repeat(20_001), priorityId: null } }],
      ['submit', { commandId, act: { type: 'addStage', stage: { title: 'x' }, position: 0.5 } }],
      ['createWorkshop', { from: 'elsewhere', id: '', title: 'x' }],
      ['openWorkshop', { workshopId: '' }],
      ['openWorkshop', { workshopId: ['x'] }],
      ['showProjector', { shown: 'yes' }],
      ['readHome', { folder: '/etc' }],
      ['startRehearsal', { people: 0, pace: 'natural', seed: 1 }],
      ['startRehearsal', { people: 2001, pace: 'natural', seed: 1 }],
      ['startRehearsal', { people: 1.5, pace: 'natural', seed: 1 }],
      ['startRehearsal', { people: 1, pace: 'hurried', seed: 1 }],
      ['startRehearsal', { people: 1, pace: 'natural', seed: -1 }],
      ['stopRehearsal', { workshopId: 'x' }],
      ['saveExports', { kinds: ['plan-pdf'], choice: wholeChoice, path: '/tmp/elsewhere.pdf' }],
      ['saveExports', { kinds: [], choice: wholeChoice }],
      ['saveExports', { kinds: ['plan-pdf', 'plan-pdf'], choice: wholeChoice }],
      ['saveExports', { kinds: ['../plan-pdf'], choice: wholeChoice }],
      ['previewExport', { kind: 'mail-eml', choice: wholeChoice }],
      ['showSavedExports', { path: '/etc' }],
    ]
    const answered: string[] = []
    for (const [name, request] of attempts) {
      // What a page that was taken over would do: the types are no protection here.
      const ask: (request: never) => unknown = window.roundtable[name]
      const answer = await Promise.resolve(ask(request as never)).then(
        (value) => `answered: ${JSON.stringify(value)}`,
        () => 'refused',
      )
      answered.push(`${name}: ${answer}`)
    }
    return answered
  })
  for (const answer of answers) expect(answer).toMatch(/: refused$/)
  expect(JSON.stringify(await facilitator.view())).toBe(before)
  expect(await readFile(journal, 'utf8')).toBe(written)
})

test('a request that reaches for a prototype or for another folder changes nothing', async ({ start }) => {
  const { page, complaints } = await start()
  complaints.allow()
  const { facilitator } = await openRoom(page, { people: [2] })
  const before = JSON.stringify(await facilitator.view())
  await page.evaluate(async () => {
    const changes = JSON.parse('{"__proto__":{"title":"polluted"},"constructor":{"prototype":{"title":"polluted"}}}')
    const attempts = [
      window.roundtable.submit({ commandId: crypto.randomUUID(), act: { type: 'describeWorkshop', changes } }),
      window.roundtable.openWorkshop({ workshopId: '../../../../etc' }),
      window.roundtable.deleteWorkshop({ workshopId: '..' }),
      window.roundtable.createWorkshop({ from: 'sample', id: '__proto__', title: '' }),
    ]
    return Promise.allSettled(attempts)
  })
  expect(JSON.stringify(await facilitator.view())).toBe(before)
  const { workshops } = await page.evaluate(() => window.roundtable.readHome({}))
  expect(workshops).toHaveLength(1)
})

test('the projector may ask for nothing but its view, how to come in, and what is asked of it', async ({ start }) => {
  const { app, page, complaints } = await start()
  complaints.allow()
  const { facilitator } = await openRoom(page, { people: [2] })
  const projector = await showProjector({ app, page })
  const before = JSON.stringify(await facilitator.view())
  const mayAsk = new Set<string>(['watch', 'readJoin', 'readScreen'])
  const answers = await projector.evaluate(async ({ names, allowed }) => {
    const answered: [string, string][] = []
    for (const name of names) {
      const request =
        name === 'submit' ? { commandId: crypto.randomUUID(), act: { type: 'closeWorkshop' } } : { shown: false }
      const ask: (request: never) => Promise<unknown> = window.roundtable[name]
      const answer = await ask((allowed.includes(name) ? {} : request) as never).then(
        () => 'answered',
        (error: unknown) => String(error),
      )
      answered.push([name, answer])
    }
    return answered
  }, { names: requestNames, allowed: [...mayAsk] })
  for (const [name, answer] of answers) {
    if (mayAsk.has(name)) expect(answer).toBe('answered')
    else expect(answer).toContain(`may not ask for ${name}`)
  }
  expect(JSON.stringify(await facilitator.view())).toBe(before)
  expect(app.windows()).toHaveLength(2)
})

test('a window that the app did not open is answered nothing', async ({ start }) => {
  const { app, page, complaints } = await start()
  complaints.allow()
  await openRoom(page)
  const opens = app.waitForEvent('window')
  await app.evaluate(async ({ app: main, BrowserWindow }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${main.getAppPath()}/out/preload/index.cjs`, sandbox: true },
    })
    await stranger.loadURL('roundtable://app/facilitator/index.html')
  })
  const stranger = await opens
  const answer = await stranger.evaluate(() => window.roundtable.readHome({}).catch((error: unknown) => String(error)))
  expect(answer).toContain('may not ask for readHome')
})
