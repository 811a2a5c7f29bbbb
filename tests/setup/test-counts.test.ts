import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { countPlaywright, countVitest, summary } from '../../scripts/testing/test-counts.mjs'
import { projectFolder, runNode, temporaryFolder } from './temporary-checkout'

/** A folder with three test files: two pass and one fails; one is skipped; one cannot be loaded. */
async function testFolder(runner: string, ending: string): Promise<string> {
  const folder = await temporaryFolder()
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
  await mkdir(join(folder, 'cases'))
  const imports = `import { expect, test } from '${runner}'\n`
  await writeFile(join(folder, 'cases', `fine.${ending}`), `${imports}test('a', () => {}); test('b', () => {}); test.skip('c', () => {})`)
  await writeFile(join(folder, 'cases', `failing.${ending}`), `${imports}test('d', () => expect(1).toBe(2))`)
  return folder
}

const breakOne = (folder: string, ending: string) => writeFile(join(folder, 'cases', `broken.${ending}`), 'throw new Error("cannot be loaded")')

test('vitest: what passed, what failed, and a file that cannot be loaded', async () => {
  const folder = await testFolder('vitest', 'test.mjs')
  await breakOne(folder, 'test.mjs')
  const file = join(folder, 'report.json')
  const program = join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs')
  await runNode([program, 'run', '--root', folder, '--reporter=json', `--outputFile.json=${file}`], { cwd: folder })
  expect(await countVitest(file)).toEqual({ passed: 2, failed: 2, skipped: 1 })
})

test('Playwright: what passed and what failed, and never a pass where a file cannot be loaded', async () => {
  const folder = await testFolder('@playwright/test', 'spec.mjs')
  const file = join(folder, 'report.json')
  const program = join(projectFolder, 'node_modules', '@playwright', 'test', 'cli.js')
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, TEST_WORKER_INDEX: undefined }
  const run = () => runNode([program, 'test', '--reporter=json', '--workers=1', 'cases'], { cwd: folder, env })
  await run()
  expect(await countPlaywright(file)).toEqual({ passed: 2, failed: 1, skipped: 1 })
  await breakOne(folder, 'spec.mjs')
  const ended = await run()
  expect(ended.code).not.toBe(0)
  expect((await countPlaywright(file))?.failed).toBeGreaterThan(0)
  // It starts Playwright twice, which takes its time where others want the cores as well.
}, 90_000)

test('a report that was never written counts as nothing at all', async () => {
  const file = join(await temporaryFolder(), 'report.json')
  expect(await countVitest(file)).toBeUndefined()
  expect(await countPlaywright(file)).toBeUndefined()
})

test('the last line tells passed, failed and skipped', () => {
  expect(summary({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  expect(summary({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
})
