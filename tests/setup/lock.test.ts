import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { withLock } from '../../scripts/setup/lock.mjs'
import { temporaryFolder } from './temporary-checkout'

test('two set-ups do not work at once', async () => {
  const folder = await temporaryFolder()
  const log: string[] = []
  const work = (name: string) =>
    withLock(join(folder, 'lock'), async () => {
      log.push(`${name} begins`)
      await pause(50)
      log.push(`${name} ends`)
    })
  await Promise.all([work('first'), work('second')])
  expect(log.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends'])
  expect(await readdir(folder)).toEqual([])
})

test('a lock whose process is gone is taken over', async () => {
  const folder = await temporaryFolder()
  const { pid } = spawnSync(process.execPath, ['--version'])
  await writeFile(join(folder, 'lock'), String(pid))
  expect(await withLock(join(folder, 'lock'), async () => 'done')).toBe('done')
})

test('the lock is given back where the work fails', async () => {
  const folder = await temporaryFolder()
  const failing = withLock(join(folder, 'lock'), () => Promise.reject(new Error('it failed')))
  await expect(failing).rejects.toThrow('it failed')
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})
