import { run } from '../pdf-tools'
import { list, nameOf, type PdfFile, record, textOf } from './pdf-file'

/** A part of the document as the file's structure tree has it. */
export interface Part {
  readonly reference: string
  readonly type: string
  readonly alt: string | undefined
  readonly language: string | undefined
  readonly attributes: Readonly<Record<string, unknown>>
  readonly kids: readonly PartKid[]
}

export type PartKid =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly reference: string }

export function structureOf(pdf: PdfFile): Part {
  const [top] = list(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/K'])
  return partOf(pdf, String(top))
}

function partOf(pdf: PdfFile, reference: string): Part {
  const element = pdf.dictionary(reference)
  const { '/S': type, '/Alt': alt, '/Lang': language, '/A': attributes, '/K': kids, '/Pg': page } = element
  return {
    reference,
    type: nameOf(type) ?? '',
    alt: textOf(alt),
    language: textOf(language),
    attributes: record(attributes),
    kids: list(kids).map((kid): PartKid => {
      if (typeof kid === 'number') return { kind: 'content', page: pdf.pageNumber(page), mcid: kid }
      if (typeof kid === 'string') return { kind: 'part', part: partOf(pdf, kid) }
      const { '/Type': own, '/Obj': object, '/Pg': its, '/MCID': mcid } = record(kid)
      if (own === '/OBJR') return { kind: 'annotation', reference: String(object) }
      return { kind: 'content', page: pdf.pageNumber(its), mcid: Number(mcid) }
    }),
  }
}

export function partsIn(part: Part): readonly Part[] {
  return part.kids.flatMap((kid) => (kid.kind === 'part' ? [kid.part] : []))
}

export function* allParts(part: Part): Generator<Part> {
  yield part
  for (const child of partsIn(part)) yield* allParts(child)
}

/** The structure with its words as poppler reads it; text is what stands in one piece of marked content. */
export interface TextPart {
  readonly type: string
  readonly kids: (TextPart | string)[]
}

const lineOfPart = /^( *)(\w+)(?: \((?:block|inline)\))?:?$/
const lineOfText = /^( *)"(.*)"$/

/** What `pdfinfo -struct-text` prints, as a tree. */
export async function structText(bytes: Uint8Array): Promise<TextPart> {
  const top: TextPart = { type: '', kids: [] }
  const path = [top]
  for (const line of (await run(bytes, 'pdfinfo', '-struct-text', 'FILE')).split('\n')) {
    const [, before, text] = lineOfText.exec(line) ?? []
    const [, indent, type] = lineOfPart.exec(line) ?? []
    if (before !== undefined && text !== undefined) {
      if (text !== '') path[before.length / 2]?.kids.push(text)
    } else if (indent !== undefined && type !== undefined) {
      path.length = indent.length / 2 + 1
      const part: TextPart = { type, kids: [] }
      path.at(-1)?.kids.push(part)
      path.push(part)
    }
  }
  const [document] = top.kids
  if (document === undefined || typeof document === 'string') throw new Error('pdfinfo finds no structure')
  return document
}

/** The tree with one line for each part: its type, and its own words. */
export function asLines(part: TextPart, indent = ''): string[] {
  const words = part.kids.filter((kid) => typeof kid === 'string').join('')
  const below = part.kids.flatMap((kid) => (typeof kid === 'string' ? [] : asLines(kid, `${indent}  `)))
  return [`${indent}${part.type}${words === '' ? '' : `: ${words}`}`, ...below]
}
