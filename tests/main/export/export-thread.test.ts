import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ExportReport, ExportTask } from '@main/export/export-task'
import { exportThreads } from '@main/export/export-thread'
import { emptyPlan } from './sample-plan'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-thread-'))
})

afterEach(() => rm(folder, { recursive: true }))

const task: ExportTask = {
  plan: emptyPlan(),
  kinds: ['plan-pdf', 'plan-html', 'plan-json'],
  fontFolder: '',
  now: 0,
  language: 'en',
}

/** Runs a worker's program, and aborts it at the first progress that it tells where `cancelled` is set. */
async function reportsOf(program: string, { cancelled = false } = {}): Promise<ExportReport[]> {
  const path = join(folder, 'program.mjs')
  await writeFile(path, `import { parentPort as port, workerData } from 'node:worker_threads'\n${program}`)
  const cancelling = new AbortController()
  const reports: ExportReport[] = []
  for await (const report of exportThreads(path)(task, cancelling.signal)) {
    reports.push(report)
    if (cancelled && report.type === 'progress') cancelling.abort()
  }
  return reports
}

const madeOne = `
  const bytes = new TextEncoder().encode('a plan called ' + workerData.plan.title)
  port.postMessage({ type: 'progress', kind: 'plan-pdf', share: 0.5 })
  port.postMessage({ type: 'made', kind: 'plan-pdf', files: [{ name: 'plan.pdf', contentType: 'application/pdf', bytes }] }, [bytes.buffer])
`

test('what the thread makes comes in order, and its bytes arrive whole', async () => {
  const [progress, made, ...rest] = await reportsOf(`${madeOne}
    port.postMessage({ type: 'failed', kind: 'plan-html' })
    port.postMessage({ type: 'made', kind: 'plan-json', files: [] })`)
  expect(progress).toEqual({ type: 'progress', kind: 'plan-pdf', share: 0.5 })
  expect(made).toMatchObject({ type: 'made', kind: 'plan-pdf', files: [{ name: 'plan.pdf' }] })
  expect(made?.type === 'made' && new TextDecoder().decode(made.files[0]?.bytes)).toBe('a plan called ')
  expect(rest).toEqual([
    { type: 'failed', kind: 'plan-html' },
    { type: 'made', kind: 'plan-json', files: [] },
  ])
})

test.each([
  ['throws', `throw new Error('a bug')`],
  ['ends early', `process.exit(1)`],
  ['says what is no report', `port.postMessage({ type: 'made', kind: 'elsewhere', files: [] })`],
])('where it %s, what was not made has failed, and nothing else falls', async (_, end) => {
  const reports = await reportsOf(`${madeOne}; await new Promise((resolve) => setTimeout(resolve, 50)); ${end}`)
  expect(reports.slice(1)).toMatchObject([
    { type: 'made', kind: 'plan-pdf' },
    { type: 'failed', kind: 'plan-html' },
    { type: 'failed', kind: 'plan-json' },
  ])
})

test('cancelled, it ends though its thread never would', async () => {
  expect(await reportsOf(`${madeOne}; for (;;) {}`, { cancelled: true })).toHaveLength(1)
})
