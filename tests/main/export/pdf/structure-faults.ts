import { readMarks } from './content-marks'
import { list, type PdfFile, textOf } from './pdf-file'
import { allParts, type Part, partsIn } from './structure-tree'

/** What is wrong with the tree itself: parts in places where they may not be, and what they lack. */
export function treeFaults(pdf: PdfFile, document: Part): string[] {
  const faults: string[] = []
  let heading = 0
  for (const part of allParts(document)) {
    const types = partsIn(part).map(({ type }) => type)
    const say = (fault: string): number => faults.push(`${part.type} ${part.reference} ${fault}`)
    const only = (...allowed: string[]): void => {
      for (const type of types) if (!allowed.includes(type)) say(`holds ${type}`)
    }
    switch (part.type) {
      case 'H1':
      case 'H2':
      case 'H3':
      case 'H4': {
        const level = Number(part.type.slice(1))
        if (level > heading + 1) say(`comes after level ${heading}`)
        heading = level
        break
      }
      case 'L':
        only('LI', 'Caption', 'L')
        if (!types.includes('LI')) say('has no items')
        if (part.attributes['/ListNumbering'] === undefined) say('does not say how it is numbered')
        break
      case 'LI':
        only('Lbl', 'LBody')
        break
      case 'Table':
        only('TR', 'Caption')
        faults.push(...tableFaults(part))
        break
      case 'TR':
        only('TH', 'TD')
        break
      case 'TH':
        if (!['/Column', '/Row'].includes(String(part.attributes['/Scope']))) say('has no scope')
        break
      case 'Figure':
        if ((part.alt ?? '').trim() === '') say('has no alternative text')
        if (list(part.attributes['/BBox']).length !== 4) say('does not say where it is')
        break
      case 'Link': {
        const annotations = part.kids.flatMap((kid) => (kid.kind === 'annotation' ? [kid.reference] : []))
        if (annotations.length === 0) say('has no place that can be clicked')
        for (const reference of annotations) {
          if ((textOf(pdf.dictionary(reference)['/Contents']) ?? '') === '') say('has no description')
        }
      }
    }
    for (const [parent, children] of Object.entries(places)) {
      if (!children.includes(part.type)) for (const type of types) if (parent === type) say(`holds ${type}`)
    }
  }
  return faults
}

/** Where a part may be at all. */
const places: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
}

function tableFaults(table: Part): string[] {
  const rows = partsIn(table).filter(({ type }) => type === 'TR')
  const heads = rows.flatMap(partsIn).filter(({ type }) => type === 'TH')
  const faults: string[] = []
  if (heads.length === 0) faults.push(`Table ${table.reference} has no head`)
  if (new Set(rows.map((row) => partsIn(row).length)).size > 1) faults.push(`Table ${table.reference} has uneven rows`)
  return faults
}

/** Whether pages and structure tell the same: every piece of content belongs to one part, and back. */
export function linkFaults(pdf: PdfFile, document: Part): string[] {
  const faults: string[] = []
  const owners = new Map<string, Part>()
  const own = (what: string, part: Part): void => {
    if (owners.has(what)) faults.push(`${what} belongs to two parts`)
    owners.set(what, part)
  }
  for (const part of allParts(document)) {
    for (const kid of part.kids) {
      if (kid.kind === 'content') own(`content ${kid.mcid} of page ${kid.page}`, part)
      if (kid.kind === 'annotation') own(`annotation ${kid.reference}`, part)
    }
  }
  const parents = parentTree(pdf)
  pdf.pages.forEach((reference, index) => {
    const page = pdf.dictionary(reference)
    const listed = list(parents.get(Number(page['/StructParents'])))
    const { pieces } = readMarks(pdf.content(index + 1))
    const numbered = pieces.filter(({ mcid }) => mcid !== null)
    if (listed.length !== numbered.length) {
      faults.push(`page ${index + 1} has ${numbered.length} pieces, ${listed.length} known`)
    }
    for (const { type, mcid } of numbered) {
      const what = `content ${mcid} of page ${index + 1}`
      const part = owners.get(what)
      owners.delete(what)
      if (part === undefined) faults.push(`${what} is in no part`)
      else if (part.type !== type) faults.push(`${what} is ${type} on the page and ${part.type} in the structure`)
      if (listed[mcid ?? -1] !== part?.reference) faults.push(`${what} leads back to another part`)
    }
    for (const annotation of list(page['/Annots']).map(String)) {
      const part = owners.get(`annotation ${annotation}`)
      owners.delete(`annotation ${annotation}`)
      if (part === undefined) faults.push(`annotation ${annotation} is in no part`)
      if (parents.get(Number(pdf.dictionary(annotation)['/StructParent'])) !== part?.reference) {
        faults.push(`annotation ${annotation} leads back to another part`)
      }
      if (page['/Tabs'] !== '/S') faults.push(`page ${index + 1} is not tabbed through in reading order`)
    }
  })
  return [...faults, ...[...owners.keys()].map((what) => `${what} is not there`)]
}

function parentTree(pdf: PdfFile): Map<number, unknown> {
  const pairs = list(pdf.dictionary(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/ParentTree'])['/Nums'])
  const entries = new Map<number, unknown>()
  for (let index = 0; index < pairs.length; index += 2) entries.set(Number(pairs[index]), pairs[index + 1])
  return entries
}
