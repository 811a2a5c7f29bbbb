import { limits } from '@core/limits'
import type { Sector } from '@core/sector'
import { nameKey } from '@core/text'
import { withPlainLineBreaks } from './csv'
import { layOut, type LaidOutRow } from './organisation-columns'
import { sectorOf } from './sector-words'

export interface ListedOrganisation {
  readonly name: string
  readonly sector: Sector
  /** Where it starts in the text, from 1. */
  readonly line: number
}

/** What is wrong with a line. A row with an error is left out; one with a warning is in, as the warning says. */
export type OrganisationListProblem = { readonly line: number } & (
  | { readonly severity: 'error'; readonly what: 'text-too-long'; readonly length: number; readonly allowed: number }
  | { readonly severity: 'error'; readonly what: 'too-many'; readonly allowed: number }
  | { readonly severity: 'error'; readonly what: 'malformed-quotes' }
  | { readonly severity: 'error'; readonly what: 'name-missing' }
  | { readonly severity: 'error'; readonly what: 'name-too-long'; readonly length: number; readonly allowed: number }
  | { readonly severity: 'error'; readonly what: 'duplicate'; readonly name: string; readonly firstLine: number }
  | { readonly severity: 'error'; readonly what: 'sector-unknown'; readonly name: string; readonly sector: string }
  /** Counted as `other` until somebody says otherwise. */
  | { readonly severity: 'warning'; readonly what: 'sector-missing'; readonly name: string }
)

export interface OrganisationList {
  readonly organisations: readonly ListedOrganisation[]
  readonly problems: readonly OrganisationListProblem[]
}

const longestText = 2_000_000

/**
 * Organisations that were typed one a line, pasted from a spreadsheet or read from CSV (commas or semicolons), with or
 * without a row of headings. Blank lines are passed over.
 */
export function readOrganisationList(text: string): OrganisationList {
  if (text.length > longestText)
    return nothingBut({ line: 1, what: 'text-too-long', length: text.length, allowed: longestText })
  const organisations: ListedOrganisation[] = []
  const problems: OrganisationListProblem[] = []
  const firstLines = new Map<string, number>()
  for (const row of layOut(withPlainLineBreaks(text))) {
    const { organisation, problem } = readRow(row, firstLines)
    if (organisation !== null && organisations.length === limits.organisations) {
      problems.push({ line: row.line, severity: 'error', what: 'too-many', allowed: limits.organisations })
      break
    }
    if (problem !== null) problems.push(problem)
    if (organisation === null) continue
    organisations.push(organisation)
    firstLines.set(nameKey(organisation.name), organisation.line)
  }
  return { organisations, problems }
}

interface RowRead {
  readonly organisation: ListedOrganisation | null
  readonly problem: OrganisationListProblem | null
}

function readRow(row: LaidOutRow, firstLines: ReadonlyMap<string, number>): RowRead {
  const { line } = row
  const refused = (problem: OrganisationListProblem): RowRead => ({ organisation: null, problem })
  if (row.malformed) return refused({ line, severity: 'error', what: 'malformed-quotes' })
  const name = row.name.replace(/\s+/g, ' ').trim()
  const allowed = limits.nameLength
  if (name === '') return refused({ line, severity: 'error', what: 'name-missing' })
  if (name.length > allowed)
    return refused({ line, severity: 'error', what: 'name-too-long', length: name.length, allowed })
  const firstLine = firstLines.get(nameKey(name))
  if (firstLine !== undefined) return refused({ line, severity: 'error', what: 'duplicate', name, firstLine })
  if (!/[\p{L}\p{N}]/u.test(row.sector)) {
    return {
      organisation: { name, sector: 'other', line },
      problem: { line, severity: 'warning', what: 'sector-missing', name },
    }
  }
  const sector = sectorOf(row.sector)
  if (sector === null)
    return refused({ line, severity: 'error', what: 'sector-unknown', name, sector: row.sector.trim() })
  return { organisation: { name, sector, line }, problem: null }
}

function nothingBut(problem: {
  line: number
  what: 'text-too-long'
  length: number
  allowed: number
}): OrganisationList {
  return { organisations: [], problems: [{ ...problem, severity: 'error' }] }
}
