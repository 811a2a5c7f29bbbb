import type { Internals } from './internals'
import { type Content, StructureNode } from './structure'

/** Matter that is no part of what the document says: running lines, rules, grounds. */
export type ArtifactKind = 'Pagination' | 'Layout' | 'Background'

/** Whose content is drawn. */
type Mark = StructureNode | ArtifactKind

/** A marked-content sequence that has begun and not ended. */
interface Run {
  readonly page: number
  /** How many operators the page had once it began. */
  readonly from: number
  readonly of: { readonly node: StructureNode; readonly content: Content } | null
}

/**
 * Says of everything drawn whose it is.
 *
 * Marks may nest; what is written never does: the outer sequence ends before the inner one begins and goes on as a new
 * one after it. A sequence ends with its page and goes on after `addPage`. Where nothing was drawn there is none.
 */
export class MarkedContent {
  /** The elements whose content is on a page, by the content's number. */
  readonly owners = new Map<number, StructureNode[]>()
  readonly #marks: Mark[] = []
  readonly #pdf: Internals
  #run: Run | null = null

  constructor(pdf: Internals) {
    this.#pdf = pdf
    pdf.events.subscribe('addPage', () => {
      this.#end()
      this.#begin()
    })
  }

  get isOpen(): boolean {
    return this.#marks.length > 0
  }

  draw(mark: Mark, draw: () => void): void {
    this.#endHere()
    this.#marks.push(mark)
    this.#begin()
    draw()
    this.#endHere()
    this.#marks.pop()
    this.#begin()
  }

  #begin(): void {
    const mark = this.#marks.at(-1)
    if (mark === undefined) return
    const page = this.#pdf.getCurrentPageInfo().pageNumber
    const operators = this.#operators(page)
    if (mark instanceof StructureNode) {
      const content = this.#number(mark, page)
      operators.push(`/${mark.type} <</MCID ${content.mcid}>> BDC`)
      this.#run = { page, from: operators.length, of: { node: mark, content } }
    } else {
      operators.push(`/Artifact <</Type /${mark}>> BDC`)
      this.#run = { page, from: operators.length, of: null }
    }
  }

  #number(node: StructureNode, page: number): Content {
    const owners = this.owners.get(page) ?? []
    this.owners.set(page, owners)
    const content: Content = { kind: 'content', page, mcid: owners.push(node) - 1 }
    node.kids.push(content)
    return content
  }

  #endHere(): void {
    if (this.#run !== null && this.#run.page !== this.#pdf.getCurrentPageInfo().pageNumber) {
      throw new Error('What is drawn as one goes on over pages with addPage; it cannot turn to another page')
    }
    this.#end()
  }

  #end(): void {
    if (this.#run === null) return
    const { page, from, of } = this.#run
    const operators = this.#operators(page)
    if (operators.length > from) operators.push('EMC')
    else {
      operators.pop()
      if (of !== null) {
        this.owners.get(page)?.pop()
        of.node.kids.splice(of.node.kids.indexOf(of.content), 1)
      }
    }
    this.#run = null
  }

  #operators(page: number): string[] {
    const operators = this.#pdf.pages[page]
    if (operators === undefined) throw new RangeError(`There is no page ${page}`)
    return operators
  }
}
