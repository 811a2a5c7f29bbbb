import type { jsPDF } from 'jspdf'
import type { Bookmark } from './bookmarks'
import { type Internals, internalsOf, setVersion } from './internals'
import { type ArtifactKind, MarkedContent } from './marked-content'
import type { DocumentFacts } from './metadata'
import { tidyNumber } from './pdf-syntax'
import { type LinkArea, type StructureElement, StructureNode } from './structure'
import { nameSubsets } from './subset-names'
import { writeTags } from './write-tags'

/** In points from the top left of the current page. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Makes a jsPDF document a tagged PDF: what was drawn, in which order it is read, and what each part of it is. */
export interface Tags {
  /** The whole document; its parts are added in reading order. */
  readonly root: StructureElement
  /**
   * Says that what `draw` draws belongs to the element. May be called several times for one element, inside of
   * another's `draw`, and over pages. A figure needs its `area`.
   */
  draw(element: StructureElement, draw: () => void, area?: Area): void
  /** Says that what `draw` draws is not part of what the document says. */
  artifact(draw: () => void, kind?: ArtifactKind): void
  /** Makes the area of the current page lead to the address. One element may have several areas, one for each line. */
  link(element: StructureElement, url: string, description: string, area: Area): void
  /** Leads to that height of the current page. Level 1 is the outermost. */
  bookmark(title: string, level: number, top: number): void
  /** Once everything is drawn, and before jsPDF writes the file. */
  finish(): void
}

/** In jsPDF's own information dictionary, which is written and then replaced; the real date is in ours. */
const replacedDate = "D:19700101000000+00'00'"

export function createTags(document: jsPDF, facts: DocumentFacts): Tags {
  const pdf = internalsOf(document)
  setVersion(document, '1.7')
  document.setCreationDate(replacedDate)
  const root = new StructureNode('Document', {}, null)
  const content = new MarkedContent(pdf)
  const areas: LinkArea[] = []
  const bookmarks: Bookmark[] = []
  const currentPage = (): number => pdf.getCurrentPageInfo().pageNumber

  return {
    root,
    draw(element, draw, area) {
      const node = nodeOf(element)
      if (area !== undefined) node.box = rectangle(pdf, area)
      content.draw(node, draw)
    },
    artifact(draw, kind = 'Layout') {
      content.draw(kind, draw)
    },
    link(element, url, description, area) {
      const owner = nodeOf(element)
      const place = { page: currentPage(), rectangle: rectangle(pdf, area) }
      const link: LinkArea = { kind: 'area', ...place, url, description, owner }
      owner.kids.push(link)
      areas.push(link)
    },
    bookmark(title, level, top) {
      bookmarks.push({ title, level, page: currentPage(), height: heightOf(pdf, top) })
    },
    finish() {
      if (content.isOpen) throw new Error('The document is finished while an element of it is being drawn')
      nameSubsets(document, pdf)
      writeTags(pdf, { root, content, areas, bookmarks, facts })
    },
  }
}

function nodeOf(element: StructureElement): StructureNode {
  if (element instanceof StructureNode) return element
  throw new TypeError('An element is made by adding it to another one')
}

function rectangle(pdf: Internals, { left, top, width, height }: Area): string {
  const [from, to] = [left, left + width].map((x) => tidyNumber(pdf.getCoordinateString(x)))
  return `[${from} ${heightOf(pdf, top + height)} ${to} ${heightOf(pdf, top)}]`
}

function heightOf(pdf: Internals, top: number): string {
  return tidyNumber(pdf.getVerticalCoordinateString(top))
}
