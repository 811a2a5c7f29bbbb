import { mkdir, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { beforeEach, describe, expect, test } from 'vitest'

import { fingerprint } from '../../scripts/setup/build.mjs'
import { temporaryFolder } from './temporary-checkout'

describe('the fingerprint of what is built', () => {
  let folder = ''
  let before = ''
  const write = (path: string, text: string) => writeFile(join(folder, path), text)

  beforeEach(async () => {
    folder = await temporaryFolder()
    await mkdir(join(folder, 'src', 'main'), { recursive: true })
    await mkdir(join(folder, 'resources'))
    await write('src/main/index.ts', 'one')
    await write('resources/sample.json', '{}')
    await write('electron.vite.config.ts', 'export default {}')
    await write('package-lock.json', '{}')
    before = await fingerprint(folder)
  })

  test('stays the same where only times change, or files that the build does not read', async () => {
    await utimes(join(folder, 'src', 'main', 'index.ts'), new Date(), new Date())
    await write('README.md', 'words')
    expect(await fingerprint(folder)).toBe(before)
  })

  test.each(['src/main/index.ts', 'src/main/new.ts', 'resources/sample.json', 'electron.vite.config.ts', 'package-lock.json'])(
    'changes with %s',
    async (path) => {
      await write(path, 'two')
      expect(await fingerprint(folder)).not.toBe(before)
    },
  )

  test('changes where a file gets another name', async () => {
    await rename(join(folder, 'src', 'main', 'index.ts'), join(folder, 'src', 'main', 'other.ts'))
    expect(await fingerprint(folder)).not.toBe(before)
  })
})
