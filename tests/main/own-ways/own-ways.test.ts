import type { Stage, StagePlan } from '@core/agenda/agenda'
import type { OwnWay } from '@core/ways-of-working/own-way'
import { keepWay, openWayFile, saveWayAsFile } from '@main/own-ways/own-way-requests'
import { OwnWays } from '@main/own-ways/own-ways'
import { longestOwnWayFile, ownWayFileOf } from '@protocol/own-way-file'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../journal/temporary-folder'

const pause: StagePlan = { title: 'Break', prompt: '', minutes: 5, activity: { kind: 'break' } }
const way: OwnWay = { name: 'Two questions', description: 'Half an hour.', stages: [pause] }
const stages: readonly Stage[] = [{ ...pause, id: '1-1', cardsShown: false, heard: [], part: 0 }]

describe('own ways of working', () => {
  it('are there again the next time, by name', async () => {
    const folder = await temporaryFolder()
    const first = await OwnWays.open(folder)
    expect(first.list()).toEqual([])
    await first.keep({ ...way, name: 'Way 10' })
    await first.keep({ ...way, name: 'way 9' })
    const again = await OwnWays.open(folder)
    expect(again.list()).toEqual(first.list())
    expect(again.list().map(({ name }) => name)).toEqual(['way 9', 'Way 10'])
  })

  it('are gone when they are deleted, and come back as they were', async () => {
    const folder = await temporaryFolder()
    const ways = await OwnWays.open(folder)
    const id = await ways.keep(way)
    await ways.delete(id)
    await ways.delete(id)
    expect(ways.list()).toEqual([])
    expect((await OwnWays.open(folder)).list()).toEqual([])
    await ways.restore(id)
    await ways.restore('unknown')
    expect(ways.list()).toEqual([{ ...way, id }])
    expect((await OwnWays.open(folder)).list()).toEqual([{ ...way, id }])
  })

  it('that cannot be read are told and left as they are, and the others are there', async () => {
    const folder = await temporaryFolder()
    await (await OwnWays.open(folder)).keep(way)
    const inWays = (name: string) => join(folder, 'ways', name)
    await writeFile(inWays('broken.way.json'), ownWayFileOf(way).slice(0, 80))
    await writeFile(inWays('huge.way.json'), ' '.repeat(longestOwnWayFile + 1))
    await mkdir(inWays('folder.way.json'))
    await writeFile(inWays('.half.way.json.tmp-1'), 'left by a crash')
    const ways = await OwnWays.open(folder)
    expect(ways.list()).toMatchObject([{ name: way.name }])
    expect(ways.unreadable()).toEqual(['broken', 'folder', 'huge'].map((name) => inWays(`${name}.way.json`)))
    expect(await readdir(join(folder, 'ways'))).toHaveLength(5)
  })
})

describe('keeping an agenda', () => {
  it('needs a workshop and a name, and then keeps its stages', async () => {
    const ways = await OwnWays.open(await temporaryFolder())
    const asked = { name: ' Ours ', description: '', withNotes: true }
    expect(await keepWay(ways, null, asked)).toEqual({ kept: false, why: 'no-workshop' })
    expect(await keepWay(ways, stages, { ...asked, name: ' ' })).toMatchObject({ why: 'refused' })
    expect(ways.list()).toEqual([])
    expect(await keepWay(ways, stages, asked)).toMatchObject({ kept: true })
    expect(ways.list()).toMatchObject([{ name: 'Ours', stages: way.stages }])
  })

  it('that the disk refuses is said', async () => {
    const folder = await temporaryFolder()
    const ways = await OwnWays.open(folder)
    await writeFile(join(folder, 'ways'), 'a file in the place of the folder')
    expect(await keepWay(ways, stages, { name: 'Ours', description: '', withNotes: true })).toEqual({
      kept: false,
      why: 'disk',
    })
    expect(ways.list()).toEqual([])
  })
})

describe('a way of working goes from one laptop to another', () => {
  it('in a file that is named after it', async () => {
    const [folder, here, there] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()]
    const ways = await OwnWays.open(here)
    const wayId = await ways.keep({ ...way, name: 'Where to? / 2' })
    const saved = await saveWayAsFile(ways, wayId, async (name) => join(folder, name))
    expect(saved).toEqual({ saved: true, path: join(folder, 'Where to 2.way.json') })
    expect(await readdir(folder)).toHaveLength(1)

    const others = await OwnWays.open(there)
    const opened = await openWayFile(others, async () => (saved.saved ? saved.path : null))
    expect(opened).toMatchObject({ opened: true, name: 'Where to? / 2' })
    expect(others.list()).toMatchObject([{ name: 'Where to? / 2', stages: way.stages }])
  })

  it('or not at all, and is told why', async () => {
    const [folder, data] = [await temporaryFolder(), await temporaryFolder()]
    const ways = await OwnWays.open(data)
    const wayId = await ways.keep(way)
    expect(await saveWayAsFile(ways, 'unknown', async () => join(folder, 'x'))).toEqual({ saved: false, why: 'missing' })
    expect(await saveWayAsFile(ways, wayId, async () => null)).toEqual({ saved: false, why: 'cancelled' })
    expect(await saveWayAsFile(ways, wayId, async () => join(folder, 'no', 'x'))).toMatchObject({ why: 'not-writable' })
    expect(await readdir(folder)).toEqual([])

    const opening = async (content: string) => {
      const path = join(folder, 'sent.way.json')
      await writeFile(path, content)
      return openWayFile(ways, async () => path)
    }
    expect(await openWayFile(ways, async () => null)).toEqual({ opened: false, why: 'cancelled' })
    expect(await openWayFile(ways, async () => folder)).toEqual({ opened: false, why: 'not-readable' })
    expect(await opening('{}')).toEqual({ opened: false, why: 'another-file' })
    expect(await opening(' '.repeat(longestOwnWayFile + 1))).toEqual({ opened: false, why: 'too-large' })
    expect(await opening(ownWayFileOf({ ...way, name: '' }))).toMatchObject({ why: 'refused' })
    expect(await readFile(join(data, 'ways', `${wayId}.way.json`), 'utf8')).toBe(ownWayFileOf(way))
    expect(ways.list()).toHaveLength(1)
  })
})
