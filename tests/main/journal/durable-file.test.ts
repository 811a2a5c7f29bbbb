import { makeFolderDurably, removeDurably, removeLeftovers, replaceDurably } from '@main/journal/durable-file'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundled, canTrace, run } from './child'
import { temporaryFolder } from './temporary-folder'

const replaceOnce = bundled(new URL('replace-once.ts', import.meta.url))
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

describe('replacing a file', () => {
  test('puts the content there and leaves nothing beside it', async () => {
    const folder = await temporaryFolder()
    await replaceDurably(join(folder, 'file'), 'first')
    await replaceDurably(join(folder, 'file'), new Uint8Array([0, 255]))
    expect(await readFile(join(folder, 'file'))).toEqual(Buffer.from([0, 255]))
    expect(await readdir(folder)).toEqual(['file'])
  })

  test('many times at once ends with one of the contents, whole', async () => {
    const folder = await temporaryFolder()
    const contents = Array.from({ length: 40 }, (_, index) => `${index}`.repeat(50_000))
    await Promise.all(contents.map((content) => replaceDurably(join(folder, 'file'), content)))
    expect(contents).toContain(await readFile(join(folder, 'file'), 'utf8'))
    expect(await readdir(folder)).toEqual(['file'])
  })

  test('that cannot be done throws and leaves things as they were', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'file'))
    await writeFile(join(folder, 'file', 'inside'), '')
    await expect(replaceDurably(join(folder, 'file'), 'content')).rejects.toThrow()
    await expect(replaceDurably(join(folder, 'missing', 'file'), 'content')).rejects.toThrow('ENOENT')
    expect(await readdir(folder)).toEqual(['file'])
  })

  test.skipIf(!canTrace)('syncs the content before the rename, and the folder after it', async () => {
    const folder = await temporaryFolder()
    const trace = join(folder, 'trace')
    const strace = ['strace', '-f', '-y', '-qq', '-o', trace, '-e', 'trace=rename,fsync,unlink'] as const
    const { code, errors } = await run([...strace, process.execPath, replaceOnce.path, join(folder, 'file')])
    expect(code, errors).toBe(0)
    const steps = (await readFile(trace, 'utf8'))
      .split('\n')
      .filter((line) => line.includes(folder))
      .map((line) => line.replace(/^\d+ +/, '').replaceAll(folder, '').replaceAll(uuid, 'UNIQUE'))
    expect(steps).toEqual([
      expect.stringMatching(/^fsync\(\d+<\/\.file\.tmp-UNIQUE>\) += 0$/),
      expect.stringMatching(/^rename\("\/\.file\.tmp-UNIQUE", "\/file"\) += 0$/),
      expect.stringMatching(/^fsync\(\d+<>\) += 0$/),
    ])
  })
})

describe('leftovers', () => {
  test('are removed where they are of that file, and nothing else is', async () => {
    const folder = await temporaryFolder()
    for (const name of ['.file.tmp-1', '.file.tmp-2', '.other.tmp-1', 'file', 'file.tmp-1']) {
      await writeFile(join(folder, name), '')
    }
    await removeLeftovers(join(folder, 'file'))
    expect((await readdir(folder)).sort()).toEqual(['.other.tmp-1', 'file', 'file.tmp-1'])
  })
})

describe('folders and removal', () => {
  test('a folder is made with those above it, and may be there', async () => {
    const folder = join(await temporaryFolder(), 'a', 'b', 'c')
    await makeFolderDurably(folder)
    await makeFolderDurably(folder)
    expect(await readdir(folder)).toEqual([])
  })

  test('a file is removed, and may be missing', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    await removeDurably(join(folder, 'file'))
    await removeDurably(join(folder, 'file'))
    expect(await readdir(folder)).toEqual([])
  })
})
