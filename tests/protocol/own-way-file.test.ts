import type { StagePlan } from '@core/agenda/agenda'
import { limits } from '@core/limits'
import type { OwnWay } from '@core/ways-of-working/own-way'
import { longestOwnWayFile, ownWayFileOf, readOwnWayFile } from '@protocol/own-way-file'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

const gather: StagePlan = {
  title: 'What works',
  prompt: 'What works well in our street?',
  minutes: 15,
  activity: { kind: 'gather', cardKind: 'strength', tags: ['Street', 'Park'] },
  privateNotes: 'Bring pens.',
  welsh: { title: 'Beth sy’n gweithio', prompt: 'Beth sy’n gweithio’n dda?', words: [{ en: 'Street', cy: 'Stryd' }] },
}
const way: OwnWay = { name: 'Two questions', description: 'Half an hour with neighbours.', stages: [gather] }

function changed(change: (file: Record<string, unknown>) => void): string {
  const file: Record<string, unknown> = JSON.parse(ownWayFileOf(way))
  change(file)
  return JSON.stringify(file)
}

describe('a file of a way of working', () => {
  it('says the same when it is read again', () => {
    expect(readOwnWayFile(ownWayFileOf(way))).toEqual({ read: true, way })
  })

  it('is as its documentation shows it', async () => {
    const page = await readFile(new URL('../../docs/way-files.md', import.meta.url), 'utf8')
    const example = /```json\n([\s\S]+?)```/.exec(page)?.[1] ?? ''
    expect(readOwnWayFile(example)).toMatchObject({ read: true, way: { name: 'Two questions', stages: { length: 1 } } })
  })

  it('has no spaces around its names', () => {
    const read = readOwnWayFile(changed((file) => Object.assign(file, { name: '  Ours ', description: ' ' })))
    expect(read).toMatchObject({ read: true, way: { name: 'Ours', description: '' } })
  })

  it.each([
    ['nothing', ''],
    ['half of it', ownWayFileOf(way).slice(0, 60)],
    ['a list', '[]'],
    ['null', 'null'],
    ['a sample', changed((file) => Object.assign(file, { format: 'roundtable-sample' }))],
    ['no version', changed((file) => delete file['version'])],
  ])('is not what this is: %s', (_, content) => {
    expect(readOwnWayFile(content)).toEqual({ read: false, why: 'another-file' })
  })

  it('of a newer version is not guessed at', () => {
    const newer = changed((file) => Object.assign(file, { version: 2, colour: 'blue' }))
    expect(readOwnWayFile(newer)).toEqual({ read: false, why: 'newer-format' })
  })

  it.each([
    ['a field that is not known', changed((file) => Object.assign(file, { organisations: [] }))],
    ['a kind that is not known', ownWayFileOf(way).replace('"gather"', '"dance"')],
    ['half a minute', ownWayFileOf(way).replace('"minutes": 15', '"minutes": 0.5')],
    ['a prototype', ownWayFileOf(way).replace('"tags"', '"__proto__": {"minutes": 1}, "tags"')],
    ['no stages', changed((file) => delete file['stages'])],
  ])('with %s is damaged', (_, content) => {
    expect(readOwnWayFile(content)).toEqual({ read: false, why: 'damaged' })
  })

  it('that asks for what the rules refuse is refused, and says why', () => {
    const refusalOf = (content: string) => {
      const read = readOwnWayFile(content)
      return !read.read && read.why === 'refused' ? read.refusal : null
    }
    const stages = Array.from({ length: limits.stages + 1 }, () => gather)
    expect(refusalOf(changed((file) => Object.assign(file, { name: ' ' })))).toEqual({ code: 'text.empty' })
    expect(refusalOf(ownWayFileOf({ ...way, stages }))).toEqual({
      code: 'agenda.too-many-stages',
      allowed: limits.stages,
    })
    expect(refusalOf(ownWayFileOf({ ...way, stages: [{ ...gather, minutes: -1 }] }))).toMatchObject({
      code: 'agenda.minutes-out-of-range',
    })
    expect(refusalOf(ownWayFileOf({ ...way, description: 'x'.repeat(limits.purposeLength + 1) }))).toMatchObject({
      code: 'text.too-long',
    })
  })

  it('that is far too large is not even parsed', () => {
    const content = `${ownWayFileOf(way)}${' '.repeat(longestOwnWayFile)}`
    expect(readOwnWayFile(content)).toEqual({ read: false, why: 'too-large' })
  })
})
