import { describe, expect, test } from 'vitest'
import type { PolisExport } from '@protocol/polis-export'
import { accepted, readSmall, small, voteHeader, withStatements, withVotes } from './polis-fixture'

const textsOf = (changed: Partial<PolisExport>) =>
  accepted(readSmall(changed)).consultation.statements.map(({ text }) => text)

describe('an export', () => {
  test('becomes statements in the order in which they were made, and a ballot a person', () => {
    expect(accepted(readSmall()).consultation).toEqual({
      topic: 'Parks',
      attribution: 'Credit',
      statements: [
        { key: '0', text: 'More benches', authorKey: '4', hidden: false },
        { key: '1', text: 'Hidden words', authorKey: null, hidden: true },
        { key: '2', text: 'Fewer cars', authorKey: '5', hidden: false },
      ],
      ballots: [
        {
          voterKey: '7',
          answers: [
            { key: '0', answer: 'agree' },
            { key: '2', answer: 'pass' },
          ],
        },
        { voterKey: '8', answers: [{ key: '0', answer: 'disagree' }] },
      ],
    })
  })

  test('is read by its headings, whatever their order, with columns left out or added', () => {
    const other = {
      comments: [
        'is-seed,comment-body,group-informed-consensus,moderated,is-meta,comment-id,author-id',
        'false,More benches,0.5,1,false,0,4',
        'true,Hidden words,,-1,false,1,',
        ',Fewer cars,,0,false,2,5',
      ].join('\n'),
      votes: ['vote,voter-id,comment-id,timestamp', '1,7,0,100', '0,7,2,101', '-1,8,0,102'].join('\n'),
    }
    expect(readSmall(other)).toEqual(readSmall())
  })

  test('is read as a spreadsheet may have saved it again', () => {
    const saved = (text: string) => `\uFEFF${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}\r\n`
    expect(readSmall({ comments: saved(small.comments), votes: saved(small.votes) })).toEqual(readSmall())
  })

  test('needs no summary and no votes', () => {
    const { consultation } = accepted(readSmall({ summary: null, votes: voteHeader }))
    expect([consultation.topic, consultation.ballots]).toEqual(['', []])
  })

  test('keeps every statement word for word', () => {
    const words = [
      'Says "no"\nand\n\nmeans it',
      '=SUM(A1:A9)',
      '+44 is a code',
      '@everyone, hello',
      'Ŵyl, żółć, 街, 👩‍👩‍👧',
      'Same',
      'Same',
      '<b>bold</b>',
      '__proto__',
    ]
    const rows = words.map((text, at) => `1,Mon,${at},4,0,0,1,"${text.replaceAll('"', '""')}"`)
    expect(textsOf(withStatements(...rows))).toEqual(words)
    expect(textsOf(withStatements('1,Mon,0,4,0,0,1,"  spaces around \t"'))).toEqual(['spaces around'])
    expect(textsOf(withStatements('1,Mon,0,4,0,0,1,"one\r\ntwo"'))).toEqual(['one\ntwo'])
  })

  test('counts statements that are repeated, and those about the voters, which come in like the others', () => {
    const meta = 'comment-id,moderated,comment-body,is-meta\n0,1,I live here,TRUE\n1,1,Same,false\n2,1,Same,'
    const { report, consultation } = accepted(readSmall({ comments: meta, votes: voteHeader }))
    expect(report).toMatchObject({ statements: 3, meta: 1, repeated: 1 })
    expect(consultation.statements.every(({ hidden }) => !hidden)).toBe(true)
  })
})

describe('of several votes of one person on one statement', () => {
  const ballotsOf = (...rows: string[]) => {
    const { consultation, report } = accepted(readSmall(withVotes(...rows)))
    return [
      consultation.ballots.map(({ voterKey, answers }) => [voterKey, ...answers.map(({ answer }) => answer)]),
      report,
    ]
  }

  test('the latest counts, wherever it stands in the file', () => {
    expect(ballotsOf('200,Mon,0,7,1', '100,Mon,0,7,-1', '50,Mon,0,8,0')).toEqual([
      [
        ['7', 'agree'],
        ['8', 'pass'],
      ],
      expect.objectContaining({ voteRows: 3, votes: 2, supersededVotes: 1 }),
    ])
  })

  test('the one further down counts where the times are the same', () => {
    expect(ballotsOf('100,Mon,0,7,1', '100,Mon,0,7,-1')[0]).toEqual([['7', 'disagree']])
  })

  test('none on a hidden statement counts, and they are counted as left out', () => {
    expect(ballotsOf('100,Mon,1,7,1', '101,Mon,1,7,0', '102,Mon,0,8,1')).toEqual([
      [['8', 'agree']],
      expect.objectContaining({
        voteRows: 3,
        votes: 1,
        supersededVotes: 0,
        votesOnHidden: 2,
        people: 1,
        peopleLeftOut: 1,
      }),
    ])
  })
})
