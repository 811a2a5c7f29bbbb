import { type Bookmark, writeBookmarks } from './bookmarks'
import type { Internals } from './internals'
import type { MarkedContent } from './marked-content'
import { type DocumentFacts, information, writeMetadata } from './metadata'
import { reference, textString, uriString } from './pdf-syntax'
import type { LinkArea, StructureNode } from './structure'
import { pageKey, writeStructure } from './write-structure'

interface Collected {
  readonly root: StructureNode
  readonly content: MarkedContent
  readonly areas: readonly LinkArea[]
  readonly bookmarks: readonly Bookmark[]
  readonly facts: DocumentFacts
}

/** Adds what was collected to the file when jsPDF writes it; subscribes last, so that it is written last. */
export function writeTags(pdf: Internals, { root, content, areas, bookmarks, facts }: Collected): void {
  const annotations = new Map<LinkArea, { id: number; key: number }>()
  let catalog: string[] = []
  let replacedInformation = 0

  pdf.events.subscribe('putPage', ({ pageNumber }) => {
    if (pageNumber === 1) annotations.clear()
    if ((content.owners.get(pageNumber)?.length ?? 0) > 0) pdf.write(`/StructParents ${pageKey(pageNumber)}`)
    const here = areas.filter(({ page }) => page === pageNumber)
    if (here.length === 0) return
    for (const area of here) {
      annotations.set(area, { id: pdf.newObjectDeferred(), key: pdf.pages.length - 1 + annotations.size })
    }
    pdf.write(`/Annots [${here.map((area) => reference(annotations.get(area)?.id ?? 0)).join(' ')}] /Tabs /S`)
  })

  pdf.events.subscribe('postPutResources', () => {
    for (const [area, { id, key }] of annotations) writeAnnotation(pdf, area, id, key)
    const tree = writeStructure(pdf, { document: root, owners: content.owners, areas: annotations })
    catalog = [
      `/StructTreeRoot ${reference(tree.root)}`,
      '/MarkInfo <</Marked true>>',
      `/Lang ${textString(facts.language)}`,
      '/ViewerPreferences <</DisplayDocTitle true>>',
      '/PageLabels <</Nums [0 <</S /D>>]>>',
    ]
    if (bookmarks.length > 0) catalog.push(`/Outlines ${reference(writeBookmarks(pdf, bookmarks))}`)
    const metadata = writeMetadata(pdf, facts)
    catalog.push(`/Metadata ${reference(metadata)}`)
    replacedInformation = metadata + 1
  })

  // jsPDF's information dictionary breaks titles whose UTF-16 holds the byte 0D, such as those with a č. So the last
  // thing written is that object once more, and the file's table of objects leads to this one.
  pdf.events.subscribe('putCatalog', () => {
    for (const entry of catalog) pdf.write(entry)
    pdf.write('>>')
    pdf.write('endobj')
    pdf.newObjectDeferredBegin(replacedInformation, true)
    pdf.write(`<<${information(facts)}`)
  })
}

function writeAnnotation(pdf: Internals, area: LinkArea, id: number, key: number): void {
  const { page, rectangle, url, description } = area
  pdf.newObjectDeferredBegin(id, true)
  pdf.write(`<</Type /Annot /Subtype /Link /Rect ${rectangle} /Border [0 0 0] /F 4`)
  pdf.write(`/P ${reference(pdf.getPageInfo(page).objId)}`)
  pdf.write(`/StructParent ${key} /Contents ${textString(description)} /A <</S /URI /URI ${uriString(url)}>>>>`)
  pdf.write('endobj')
}
