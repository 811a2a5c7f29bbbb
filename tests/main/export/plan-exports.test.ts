import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ExportProgress } from '@protocol/exports'
import type { ExportReport, ExportTask } from '@main/export/export-task'
import { PlanExports } from '@main/export/plan-exports'
import { samplePlan } from './sample-plan'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-exports-'))
})

afterEach(() => rm(folder, { recursive: true }))

const what = { plan: samplePlan(), language: 'en' } as const
const planName = '2018-02-14 Our Stockport - plan.pdf'
const csvName = '2018-02-14 Our Stockport - actions.csv'

/** Files of a few bytes, a kind after the other, in place of the thread; `mail-eml` is two files, `votes-csv` fails. */
async function* quickly({ kinds }: ExportTask, signal: AbortSignal): AsyncGenerator<ExportReport> {
  for (const kind of kinds) {
    yield { type: 'progress', kind, share: 0.5 }
    if (signal.aborted) return
    const names: Record<string, string[]> = {
      'plan-pdf': [planName],
      'actions-csv': [csvName],
      'cards-csv': [],
      'mail-eml': ['mail to one.eml', 'mail to two.eml'],
    }
    const files = names[kind]?.map((name) => ({ name, contentType: '', bytes: Buffer.from(`${kind} ${name}`) }))
    yield files === undefined ? { type: 'failed', kind } : { type: 'made', kind, files }
  }
}

interface Asked {
  readonly file?: string | null
  readonly folder?: string | null
  readonly onProgress?: (progress: ExportProgress) => void
}

function exportsTo({ file = null, folder: chosen = null, onProgress = () => {} }: Asked): PlanExports {
  return new PlanExports({
    run: quickly,
    fontFolder: '',
    clock: () => 0,
    askForFile: async (name) => (file === null ? null : join(file, name)),
    askForFolder: async () => chosen,
    onProgress,
  })
}

describe('one file', () => {
  test('replaces the one that was there, and nothing else is left', async () => {
    await writeFile(join(folder, planName), 'the plan of before')
    const saved = await exportsTo({ file: folder }).save(['plan-pdf'], what)
    expect(saved).toEqual({ began: true, folder, files: [planName], failed: [], empty: [], stopped: null })
    expect(await readdir(folder)).toEqual([planName])
    expect(await readFile(join(folder, planName), 'utf8')).toBe(`plan-pdf ${planName}`)
  })

  test('is not written where the person changes their mind', async () => {
    expect(await exportsTo({}).save(['plan-pdf'], what)).toEqual({ began: false, why: 'cancelled' })
    expect(await exportsTo({}).save(['plan-pdf', 'mail-eml'], what)).toEqual({ began: false, why: 'cancelled' })
  })

  test('a place that cannot be written to is said, and no part of a file is left', async () => {
    await mkdir(join(folder, planName))
    for (const file of [folder, join(folder, 'missing')]) {
      const saved = await exportsTo({ file }).save(['plan-pdf'], what)
      expect(saved).toMatchObject({ began: true, files: [], stopped: 'not-writable' })
    }
    expect(await readdir(folder)).toEqual([planName])
  })
})

describe('several files', () => {
  test('stand beside those of the same name, with a number', async () => {
    await writeFile(join(folder, planName), 'the plan of before')
    const exports = exportsTo({ folder })
    await exports.save(['plan-pdf', 'actions-csv'], what)
    const again = await exports.save(['plan-pdf', 'actions-csv'], what)
    const third = '2018-02-14 Our Stockport - plan (3).pdf'
    expect(again).toMatchObject({ files: [third, '2018-02-14 Our Stockport - actions (2).csv'], stopped: null })
    expect(await readFile(join(folder, planName), 'utf8')).toBe('the plan of before')
    expect(await readdir(folder)).toHaveLength(5)
    expect(exports.lastSaved).toBe(join(folder, '2018-02-14 Our Stockport - actions (2).csv'))
  })

  test('what fails, and what there is nothing of, is told apart; the others are saved', async () => {
    const saved = await exportsTo({ folder }).save(['votes-csv', 'cards-csv', 'mail-eml', 'plan-pdf'], what)
    expect(saved).toEqual({
      began: true,
      folder,
      files: ['mail to one.eml', 'mail to two.eml', planName],
      failed: ['votes-csv'],
      empty: ['cards-csv'],
      stopped: null,
    })
  })

  test('cancelled, those that are whole stay and no part of another is left', async () => {
    const exports = exportsTo({ folder, onProgress: ({ kind }) => kind === 'actions-csv' && void exports.cancel() })
    const saved = await exports.save(['plan-pdf', 'actions-csv', 'mail-eml'], what)
    expect(saved).toMatchObject({ files: [planName], stopped: 'cancelled' })
    expect(await readdir(folder)).toEqual([planName])
  })

  test('the first that the disk refuses ends it', async () => {
    const saved = await exportsTo({ folder: join(folder, 'gone') }).save(['plan-pdf', 'actions-csv'], what)
    expect(saved).toMatchObject({ files: [], stopped: 'not-writable' })
  })

  test('progress only grows, and ends at all of it', async () => {
    const shares: number[] = []
    await exportsTo({ folder, onProgress: ({ share }) => shares.push(share) }).save(['plan-pdf', 'votes-csv'], what)
    expect(shares).toEqual([0.25, 0.5, 0.75, 1])
  })

  test('a second saving is not begun before the first has ended', async () => {
    const exports = exportsTo({ folder })
    const first = exports.save(['plan-pdf', 'mail-eml'], what)
    expect(await exports.save(['actions-csv'], what)).toEqual({ began: false, why: 'busy' })
    await first
    expect(await exports.save(['plan-pdf', 'mail-eml'], what)).toMatchObject({ began: true })
  })
})

describe('a preview', () => {
  test('is the bytes of the file, of which nothing is written', async () => {
    const preview = await exportsTo({ folder }).preview('plan-pdf', what)
    expect(preview).toEqual({ made: true, bytes: Buffer.from(`plan-pdf ${planName}`) })
    expect(await readdir(folder)).toEqual([])
  })

  test('is overtaken by the next, and says where it cannot be made', async () => {
    const exports = exportsTo({})
    const [first, second] = await Promise.all([exports.preview('plan-pdf', what), exports.preview('plan-pdf', what)])
    expect(first).toEqual({ made: false, why: 'overtaken' })
    expect(second).toMatchObject({ made: true })
    expect(await exports.preview('agreement-pdf', what)).toEqual({ made: false, why: 'failed' })
  })
})
