import { readCsv, type CsvRecord } from './csv'
import { plainWords, sectorOf } from './sector-words'

export interface LaidOutRow {
  readonly line: number
  readonly name: string
  /** As it is written, or empty. */
  readonly sector: string
  readonly malformed: boolean
}

/** What people put above the names, in the form that `plainWords` gives. */
const nameHeadings = new Set(
  (
    'organisation, organisations, organisation name, name of organisation, organization, organizations, ' +
    'organization name, name of organization, name, sefydliad, sefydliadau, enw, enwr sefydliad, mudiad'
  ).split(', '),
)

/** What people put above the sectors. */
const sectorHeadings = new Set(
  'sector, sectors, type, kind, type of organisation, organisation type, y sector, math'.split(', '),
)

/** The rows of a list of organisations, with what is their name and what their sector, whatever divides the columns. */
export function layOut(text: string): LaidOutRow[] {
  const byTabs = columnsOf(readCsv(text, '\t'))
  const bySemicolons = columnsOf(readCsv(text, ';'))
  const byCommas = columnsOf(readCsv(text, ','))
  const best = [byTabs, bySemicolons, byCommas].reduce((one, other) => (other.signs > one.signs ? other : one))
  if (best.signs > 0) return rowsIn(best)
  if (byTabs.records.some(isDivided)) return rowsIn(byTabs)
  if (bySemicolons.records.length > 0 && bySemicolons.records.every(isDivided)) return rowsIn(bySemicolons)
  // Nothing says that commas and quotes are more than part of the names, unless every line is one whole field.
  if (!byCommas.records.some((record) => isDivided(record) || record.malformed)) return rowsIn(byCommas)
  return text
    .split('\n')
    .flatMap((name, index) => (name.trim() === '' ? [] : [{ line: index + 1, name, sector: '', malformed: false }]))
}

interface Columns {
  readonly records: readonly CsvRecord[]
  readonly nameAt: number
  /** -1 where there is no sector. */
  readonly sectorAt: number
  /** How much speaks for this division: headings, and cells that are a sector. */
  readonly signs: number
}

function columnsOf(records: readonly CsvRecord[]): Columns {
  const headings = records[0]?.fields.map(plainWords) ?? []
  const nameAt = headings.findIndex((heading) => nameHeadings.has(heading))
  const sectorAt = headings.findIndex((heading) => sectorHeadings.has(heading))
  if (nameAt !== -1 || (sectorAt !== -1 && headings.length > 1)) {
    const rows = records.slice(1)
    const otherThanSector = sectorAt === 0 ? 1 : 0
    return {
      records: rows,
      nameAt: nameAt === -1 ? otherThanSector : nameAt,
      sectorAt,
      signs: records.length * headings.length,
    }
  }
  return guessed(records)
}

/** Without headings, the sector is the column with the most known sectors in it; the last of several. */
function guessed(records: readonly CsvRecord[]): Columns {
  const sectorsIn: number[] = []
  for (const { fields } of records) {
    if (fields.length < 2) continue
    fields.forEach((field, at) => {
      sectorsIn[at] = (sectorsIn[at] ?? 0) + (sectorOf(field) === null ? 0 : 1)
    })
  }
  const signs = sectorsIn.reduce((most, count) => Math.max(most, count), 0)
  const sectorAt = signs > 0 ? sectorsIn.lastIndexOf(signs) : sectorsIn.length > 1 ? 1 : -1
  return { records, nameAt: sectorAt === 0 ? 1 : 0, sectorAt, signs }
}

function rowsIn({ records, nameAt, sectorAt }: Columns): LaidOutRow[] {
  return records.map(({ line, fields, malformed }) => ({
    line,
    name: fields[nameAt] ?? '',
    sector: fields[sectorAt] ?? '',
    malformed,
  }))
}

function isDivided({ fields }: CsvRecord): boolean {
  return fields.length > 1
}
