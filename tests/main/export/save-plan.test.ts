import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { savePlanAsPdf } from '@main/export/save-plan'
import { check, fontFolder } from './pdf-tools'
import { samplePlan } from './sample-plan'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-plan-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('a saved plan replaces the one that was there, and nothing else is left', async () => {
  const path = join(folder, '2018-02-14 Our Stockport - plan.pdf')
  await writeFile(path, 'the plan of before')
  const saved = await savePlanAsPdf(samplePlan(), fontFolder, async (name) => join(folder, name))
  expect(saved).toEqual({ saved: true, path })
  await check(await readFile(path))
  expect(await readdir(folder)).toHaveLength(1)
})

test('nothing is written where the person changes their mind', async () => {
  expect(await savePlanAsPdf(samplePlan(), fontFolder, async () => null)).toEqual({ saved: false, why: 'cancelled' })
  expect(await readdir(folder)).toEqual([])
})

test('a place that cannot be written to is said, and no part of a file is left', async () => {
  await mkdir(join(folder, 'taken.pdf'))
  for (const name of ['taken.pdf', 'missing/plan.pdf']) {
    const saved = await savePlanAsPdf(samplePlan(), fontFolder, async () => join(folder, name))
    expect(saved).toEqual({ saved: false, why: 'not-writable' })
  }
  expect(await readdir(folder)).toEqual(['taken.pdf'])
})
