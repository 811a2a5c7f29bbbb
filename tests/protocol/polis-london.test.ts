import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyRecord, decideAct, emptyHistory } from '@core/history/history'
import { rowsOf } from '@core/table'
import type { Act } from '@core/workshop'
import { actSchema } from '@protocol/act-schema'
import { recordSchema } from '@protocol/event-schema'
import { readPolisExport, type PolisRead } from '@protocol/polis-export'
import { accepted } from './polis-fixture'

const bundled = new URL('../../resources/samples/london-youth-policing/', import.meta.url)
const shared = new URL('../../../shared/data/london-youth-policing/', import.meta.url)

function readFolder(folder: URL): PolisRead {
  const file = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  return readPolisExport({
    comments: file('comments.csv'),
    votes: file('votes.csv'),
    summary: file('summary.csv'),
    attribution: readFileSync(new URL('ATTRIBUTION.md', bundled), 'utf8'),
  })
}

const folders = [bundled, shared].filter(existsSync).map((folder) => [folder.pathname, folder] as const)

describe.each(folders)('%s', (_, folder) => {
  const { consultation, report } = accepted(readFolder(folder))

  test('comes in with a count of what did and what did not', () => {
    expect(report).toEqual({
      statements: 39,
      hidden: 3,
      notModerated: 0,
      meta: 0,
      repeated: 0,
      people: 26,
      peopleLeftOut: 0,
      voteRows: 640,
      votes: 638,
      supersededVotes: 2,
      votesOnHidden: 0,
    })
    expect(consultation.statements).toHaveLength(39)
    expect(consultation.statements.filter(({ hidden }) => hidden).map(({ key }) => key)).toEqual(['0', '2', '3'])
    expect(consultation.ballots.flatMap(({ answers }) => answers)).toHaveLength(638)
  })

  test('has its topic, and the credit that its licence asks for', () => {
    expect(consultation.topic).toBe('What is the best way to engage more young people in local scrutiny of policing?')
    expect(consultation.attribution).toContain('CC BY 4.0 with Attribution to The Computational Democracy Project')
  })

  test('counts for every statement what each person last said of it', () => {
    // No text in this file of votes is quoted, so it can be counted again without reading it as CSV.
    const [, ...lines] = readFileSync(new URL('votes.csv', folder), 'utf8').trim().split(/\r?\n/)
    const rows = lines.map((line) => line.split(','))
    const tally: Record<string, Record<string, number>> = {}
    const counted = new Set<string>()
    const latestFirst = rows
      .map((row, at) => ({ row, at }))
      .sort((one, other) => Number(other.row[0]) - Number(one.row[0]) || other.at - one.at)
    for (const { row } of latestFirst) {
      const [, , key = '', voter = '', vote = ''] = row
      if (counted.has(`${voter} on ${key}`)) continue
      counted.add(`${voter} on ${key}`)
      const answer = { '1': 'agree', '0': 'pass', '-1': 'disagree' }[vote] ?? vote
      tally[key] = { ...tally[key], [answer]: (tally[key]?.[answer] ?? 0) + 1 }
    }
    const read: Record<string, Record<string, number>> = {}
    for (const { key, answer } of consultation.ballots.flatMap(({ answers }) => answers)) {
      read[key] = { ...read[key], [answer]: (read[key]?.[answer] ?? 0) + 1 }
    }
    expect(read).toEqual(tally)
    expect(Object.keys(read)).toHaveLength(36)
  })

  test('is accepted by the rules, and comes back from a journal as it went in', () => {
    let ids = 0
    const context = { now: 1_770_000_000_000, newId: () => `id-${ids++}`, actor: { role: 'facilitator' } } as const
    const details = { title: 'Imported', date: '', place: '', purpose: '', rehearsal: false, attribution: '' }
    const acts: Act[] = [
      { type: 'createWorkshop', details, stages: [], organisations: [] },
      { type: 'importConsultation', consultation },
    ]
    const end = acts.reduce((history, act, at) => {
      const decision = decideAct(actSchema.parse(act), history, context)
      if (!decision.accepted) throw new Error(decision.refusal.code)
      const record = { commandId: `command-${at}`, at: context.now, actor: context.actor, ...decision.what }
      const read = recordSchema.parse(JSON.parse(JSON.stringify(record)))
      expect(read).toEqual(record)
      return applyRecord(history, read)
    }, emptyHistory)
    const cards = [...rowsOf(end.workshop.cards)]
    expect([cards.length, cards.filter(({ hidden }) => hidden).length]).toEqual([39, 3])
    expect(end.workshop.votes.map(({ ballots }) => ballots.size)).toEqual([26])
  })
})
