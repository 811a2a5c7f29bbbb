import type { Internals } from './internals'
import { reference, textString } from './pdf-syntax'
import type { LinkArea, StructureNode } from './structure'

interface Written {
  /** The number of the tree's root object. */
  readonly root: number
}

interface Sources {
  readonly document: StructureNode
  /** By page, the owner of each piece of marked content. */
  readonly owners: ReadonlyMap<number, readonly StructureNode[]>
  /** Every area with the number of its annotation and its key in the parent tree. */
  readonly areas: ReadonlyMap<LinkArea, { readonly id: number; readonly key: number }>
}

/** Writes the structure tree, and the parent tree that leads from pages and annotations back to it. */
export function writeStructure(pdf: Internals, { document, owners, areas }: Sources): Written {
  const root = pdf.newObjectDeferred()
  const ids = new Map<StructureNode, number>()
  for (const node of withDescendants(document)) ids.set(node, pdf.newObjectDeferred())
  const parentTree = pdf.newObjectDeferred()

  pdf.newObjectDeferredBegin(root, true)
  pdf.write(`<</Type /StructTreeRoot /K [${idOf(document)}] /ParentTree ${reference(parentTree)}`)
  pdf.write(`/ParentTreeNextKey ${pdf.pages.length - 1 + areas.size}>>`)
  pdf.write('endobj')
  for (const [node, id] of ids) {
    pdf.newObjectDeferredBegin(id, true)
    pdf.write(`<</Type /StructElem /S /${node.type} /P ${node.parent === null ? reference(root) : idOf(node.parent)}`)
    pdf.write(`${attributes(node)}${kids(node)}>>`)
    pdf.write('endobj')
  }
  pdf.newObjectDeferredBegin(parentTree, true)
  pdf.write('<</Nums [')
  for (const [page, nodes] of [...owners].sort(([first], [second]) => first - second)) {
    if (nodes.length > 0) pdf.write(`${pageKey(page)} [${nodes.map(idOf).join(' ')}]`)
  }
  for (const [area, { key }] of areas) pdf.write(`${key} ${idOf(area.owner)}`)
  pdf.write(']>>')
  pdf.write('endobj')
  return { root }

  function idOf(node: StructureNode): string {
    return reference(ids.get(node) ?? 0)
  }

  function kids(node: StructureNode): string {
    const own = node.kids.find((kid) => kid.kind === 'content')?.page
    const written = node.kids.map((kid) => {
      switch (kid.kind) {
        case 'element':
          return idOf(kid)
        case 'content':
          return kid.page === own ? `${kid.mcid}` : `<</Type /MCR /Pg ${pageOf(kid.page)} /MCID ${kid.mcid}>>`
        case 'area':
          return `<</Type /OBJR /Pg ${pageOf(kid.page)} /Obj ${reference(areas.get(kid)?.id ?? 0)}>>`
      }
    })
    if (written.length === 0) return ''
    return `${own === undefined ? '' : ` /Pg ${pageOf(own)}`} /K [${written.join(' ')}]`
  }

  function pageOf(page: number): string {
    return reference(pdf.getPageInfo(page).objId)
  }
}

/** The key of a page in the parent tree. Those of annotations come after those of all pages. */
export function pageKey(page: number): number {
  return page - 1
}

function* withDescendants(node: StructureNode): Generator<StructureNode> {
  yield node
  for (const kid of node.kids) if (kid.kind === 'element') yield* withDescendants(kid)
}

function attributes({ type, attributes: { alt, language, scope, summary, numbering }, box }: StructureNode): string {
  const written: string[] = []
  if (alt !== undefined) written.push(` /Alt ${textString(alt)}`)
  if (language !== undefined) written.push(` /Lang ${textString(language)}`)
  if (type === 'TH') written.push(` /A <</O /Table /Scope /${scope ?? 'Column'}>>`)
  if (type === 'Table' && summary !== undefined) written.push(` /A <</O /Table /Summary ${textString(summary)}>>`)
  if (type === 'L') written.push(` /A <</O /List /ListNumbering /${numbering ?? 'None'}>>`)
  if (type === 'Figure' && box !== null) written.push(` /A <</O /Layout /Placement /Block /BBox ${box}>>`)
  return written.join('')
}
