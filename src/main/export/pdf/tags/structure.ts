/** The standard types of a document's parts, as PDF names them. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Link'
  | 'Span'

export interface StructureAttributes {
  /** What a figure shows, in words. */
  readonly alt?: string
  /** BCP 47, where it is not that of the part around it. */
  readonly language?: string
  /** What a TH is the head of. */
  readonly scope?: 'Column' | 'Row'
  /** What a table shows. */
  readonly summary?: string
  /** How the items of an L are numbered; `None`: labels that are words, or no labels. */
  readonly numbering?: 'None' | 'Decimal' | 'Disc'
}

/** A part of the document. What it holds is in the order in which it was added to it or drawn for it. */
export interface StructureElement {
  add(type: Exclude<StructureType, 'Document'>, attributes?: StructureAttributes): StructureElement
}

/** What was drawn for an element in one go: the marked content with that number on that page. */
export interface Content {
  readonly kind: 'content'
  readonly page: number
  readonly mcid: number
}

/** The place on a page that can be clicked. */
export interface LinkArea {
  readonly kind: 'area'
  readonly page: number
  /** In PDF's coordinates. */
  readonly rectangle: string
  readonly url: string
  readonly description: string
  readonly owner: StructureNode
}

export type Kid = StructureNode | Content | LinkArea

export class StructureNode implements StructureElement {
  readonly kind = 'element'
  readonly kids: Kid[] = []
  /** What a figure covers, in PDF's coordinates; null until it was drawn. */
  box: string | null = null

  constructor(
    readonly type: StructureType,
    readonly attributes: StructureAttributes,
    readonly parent: StructureNode | null,
  ) {}

  add(type: StructureType, attributes: StructureAttributes = {}): StructureNode {
    const child = new StructureNode(type, attributes, this)
    this.kids.push(child)
    return child
  }
}
