import { readDeletedMark } from '@main/library/deleted-mark'
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundled, canTrace, run } from '../journal/child'
import { temporaryFolder } from '../journal/temporary-folder'
import { openNoting, say } from './sample-workshops'
import { summaryOf } from './summaries'

const deleteOnce = bundled(new URL('delete-once.ts', import.meta.url))
const putInALoop = bundled(new URL('put-in-a-loop.ts', import.meta.url))

describe('a killed library', () => {
  test('has a whole file, and a list that is right', { timeout: 60_000 }, async () => {
    const data = await temporaryFolder()
    for (let round = 0; round < 20; round++) {
      const id = `workshop-${round}`
      await say(data, id, `Title ${round}`)
      const killAt = 1 + Math.floor(Math.random() * 30)
      const { signal, errors } = await run([process.execPath, putInALoop.path, data, id], {
        stopAt: (line) => line === `written ${killAt}`,
      })
      expect(signal, errors).toBe('SIGKILL')
      const content = JSON.parse(await readFile(join(data, 'library.json'), 'utf8'))
      expect(content.unsettled).toEqual([id])
    }
    const { library, journalsRead } = await openNoting(data)
    expect(journalsRead).toEqual(['workshop-19'])
    const titles = new Set(library.list().map(({ title }) => title))
    expect(titles).toEqual(new Set(Array.from({ length: 20 }, (_, round) => `Title ${round}`)))
    await library.flush()
    expect((await readdir(data)).sort()).toEqual(['library.json', 'workshops'])
  })

  test.skipIf(!canTrace)('at any call of deleting lists what the folder says', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder()
    const found = new Set<string>()
    let runs = 0
    for (const call of ['rename', 'fsync']) {
      for (let place = 1; ; place++) {
        const data = join(folder, `${runs++}`)
        await say(data, 'workshop-1', 'One')
        await (await openNoting(data)).library.close()
        const inject = `inject=${call}:signal=KILL:when=${place}`
        const strace = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject] as const
        const { lines, code, errors } = await run([...strace, process.execPath, deleteOnce.path, data, 'workshop-1'], {
          env: { UV_THREADPOOL_SIZE: '1' },
        })
        expect(errors).toBe('')
        const marked = await readDeletedMark(data, 'workshop-1')
        const { library } = await openNoting(data)
        expect(library.list(), `${call} ${place}`).toMatchObject([{ title: 'One', deletedAt: marked }])
        if (lines.includes('deleted')) expect(marked).toBe(1234)
        found.add(`${marked}`)
        if (code === 0) break
      }
    }
    expect([...found].sort(), 'some kills came before the mark was there, and some after').toEqual(['1234', 'null'])
  })
})

describe('a library that cannot be written', () => {
  test('says so, goes on, and does not leave an old list to be believed', async () => {
    const data = await temporaryFolder()
    await say(data, 'workshop-1', 'One')
    const { library, failures } = await openNoting(data)
    await library.flush()
    // A folder in the place of the file is a disk that refuses the rename.
    const file = join(data, 'library.json')
    await rename(file, join(data, 'old.json'))
    await mkdir(join(file, 'in-the-way'), { recursive: true })
    library.put(summaryOf('workshop-1', 'Unwritten'))
    await library.flush()
    expect(failures).toHaveLength(1)
    expect(library.list()).toMatchObject([{ title: 'Unwritten' }])
    expect((await readdir(data)).sort()).toEqual(['library.json', 'old.json', 'workshops'])

    const stillOpens = await openNoting(data)
    expect(stillOpens.library.list()).toMatchObject([{ title: 'One' }])
    await rm(file, { recursive: true })
    library.put(summaryOf('workshop-1', 'Written'))
    await library.close()
    expect(failures).toHaveLength(1)
    expect(JSON.parse(await readFile(file, 'utf8')).workshops).toMatchObject([{ title: 'Written' }])
  })

  test.skipIf(process.platform === 'win32')('removes its old file, and the next start reads the journals', async () => {
    const data = await temporaryFolder()
    await say(data, 'workshop-1', 'One')
    const { library } = await openNoting(data)
    await library.close()
    expect(await readdir(data)).toContain('library.json')
    // The shell's file size limit lets no file grow beyond half a kilobyte: the list, with its long title, is longer.
    const limited = ['sh', '-c', 'ulimit -f 1; exec "$@"', 'sh'] as const
    const child = [process.execPath, putInALoop.path, data, 'workshop-1', 'once'] as const
    const { lines, code, errors } = await run([...limited, ...child])
    expect(code, errors).toBe(0)
    expect(lines).toEqual(['failed EFBIG', 'written 1', 'failed EFBIG'])
    expect(await readdir(data)).toEqual(['workshops'])
    const again = await openNoting(data)
    expect(again.journalsRead).toEqual(['workshop-1'])
  })
})
