import { noDecisions } from '@core/web/joined-spellings'
import { DecidedSpellings } from '@main/web/decided-spellings'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../journal/temporary-folder'

const join3 = { do: 'join', names: ['Sector 3', 'Sector-3'], name: 'Sector 3' } as const
const joined3 = { name: 'Sector 3', spellings: ['Sector 3', 'Sector-3'] }

describe('what was decided about spellings', () => {
  it('is there again the next time, and can be taken back', async () => {
    const folder = await temporaryFolder()
    const first = await DecidedSpellings.open(folder)
    expect(first.decisions).toEqual(noDecisions)
    expect(await readdir(folder)).toEqual([])
    expect(
      await Promise.all([
        first.decide(join3),
        first.decide({ do: 'keep-apart', names: ['Age UK', 'Age UX'], apart: true }),
      ]),
    ).toEqual([true, true])
    const again = await DecidedSpellings.open(folder)
    expect(again.decisions).toEqual({ joined: [joined3], apart: [['Age UK', 'Age UX']] })
    await again.decide({ do: 'separate', spelling: 'sector-3' })
    await again.decide({ do: 'keep-apart', names: ['Age UX', 'Age UK'], apart: false })
    expect((await DecidedSpellings.open(folder)).decisions).toEqual(noDecisions)
    expect(again.unreadable).toEqual([])
  })

  it.each([
    ['cut short', '{"format":"roundtable-organisations","version":1,"joined":[{"na'],
    ['of another version', '{"format":"roundtable-organisations","version":2,"joined":[],"apart":[]}'],
    ['something else', '[]'],
    ['empty', ''],
  ])('is set aside where the file is %s, told each time, and never overwritten', async (_, content) => {
    const folder = await temporaryFolder()
    const kept = join(folder, 'organisations.unreadable-1.json')
    await writeFile(join(folder, 'organisations.json'), content)
    const opened = await DecidedSpellings.open(folder)
    expect(opened).toMatchObject({ decisions: noDecisions, unreadable: [kept] })
    await opened.decide(join3)
    expect((await DecidedSpellings.open(folder)).unreadable).toEqual([kept])
    await writeFile(join(folder, 'organisations.json'), 'again')
    expect((await DecidedSpellings.open(folder)).unreadable).toEqual([
      kept,
      join(folder, 'organisations.unreadable-2.json'),
    ])
    expect(await readFile(kept, 'utf8')).toBe(content)
  })

  it('is not decided where the disk refuses it', async () => {
    const folder = await temporaryFolder()
    const spellings = await DecidedSpellings.open(folder)
    // In the way of the file: nothing can be renamed over a folder that is not empty.
    await mkdir(join(folder, 'organisations.json', 'in the way'), { recursive: true })
    expect(await spellings.decide(join3)).toBe(false)
    expect(spellings.decisions).toEqual(noDecisions)
    expect(await readdir(folder)).toEqual(['organisations.json'])
  })
})
