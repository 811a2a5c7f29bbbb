import { limits } from '@core/limits'
import { caps } from '../caps'
import { readColumnFile, readInteger, readMark, type Row } from './column-file'
import type { PolisProblem } from './problem'

export interface PolisStatement {
  readonly key: string
  readonly text: string
  readonly authorKey: string | null
  /** -1 hidden by the moderator, 0 not looked at, 1 shown. */
  readonly moderated: -1 | 0 | 1
  /** About the people who vote rather than about the topic. */
  readonly meta: boolean
}

const file = 'comments'
const required = ['comment-id', 'moderated', 'comment-body'] as const
const optional = ['author-id', 'is-meta'] as const
type Column = (typeof required)[number] | (typeof optional)[number]

/** The statements in the order of their ids, which is the order in which they were made. */
export function readStatements(text: string): { statements: PolisStatement[]; problems: PolisProblem[] } {
  const { rows, problems: fileProblems } = readColumnFile(file, text, required, optional)
  const problems = [...fileProblems]
  const statements: PolisStatement[] = []
  const firstLines = new Map<string, number>()
  for (const row of rows) {
    const statement = readStatement(row, problems)
    if (statement === null) continue
    const { key } = statement
    const firstLine = firstLines.get(key)
    if (firstLine !== undefined) problems.push({ file, line: row.line, what: 'statement-twice', key, firstLine })
    else if (statements.length === caps.importedList) {
      problems.push({ file, line: row.line, what: 'too-many-statements', allowed: caps.importedList })
      break
    } else {
      firstLines.set(key, row.line)
      statements.push(statement)
    }
  }
  return { statements: statements.sort((one, other) => Number(one.key) - Number(other.key)), problems }
}

function readStatement(row: Row<Column>, problems: PolisProblem[]): PolisStatement | null {
  const { line } = row
  const key = readInteger(file, row, 'comment-id', problems)
  const moderated = readMark(file, row, 'moderated', problems)
  const author = row.read('author-id') === '' ? null : readInteger(file, row, 'author-id', problems)
  const text = row.read('comment-body')
  const allowed = limits.cardTextLength
  if (text === '') problems.push({ file, line, what: 'statement-empty' })
  if (text.length > allowed) problems.push({ file, line, what: 'statement-too-long', length: text.length, allowed })
  if (key === null || moderated === null) return null
  return {
    key: String(key),
    text,
    authorKey: author === null ? null : String(author),
    moderated,
    meta: ['true', 't', '1', 'yes'].includes(row.read('is-meta').toLowerCase()),
  }
}
