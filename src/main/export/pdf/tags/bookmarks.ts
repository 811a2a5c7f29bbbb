import type { Internals } from './internals'
import { reference, textString } from './pdf-syntax'

export interface Bookmark {
  readonly title: string
  /** 1 for the outermost; one that is deeper than the one before it belongs to that one. */
  readonly level: number
  readonly page: number
  /** In PDF's coordinates. */
  readonly height: string
}

interface Item {
  readonly id: number
  /** Null for the root. */
  readonly bookmark: Bookmark | null
  readonly children: Item[]
}

/** Writes the outline, closed below its outermost level, and returns the number of its root. */
export function writeBookmarks(pdf: Internals, bookmarks: readonly Bookmark[]): number {
  const root: Item = { id: pdf.newObjectDeferred(), bookmark: null, children: [] }
  const path = [root]
  for (const bookmark of bookmarks) {
    const item: Item = { id: pdf.newObjectDeferred(), bookmark, children: [] }
    while (path.length > 1 && (path.at(-1)?.bookmark?.level ?? 0) >= bookmark.level) path.pop()
    path.at(-1)?.children.push(item)
    path.push(item)
  }
  pdf.newObjectDeferredBegin(root.id, true)
  pdf.write(`<</Type /Outlines ${family(root, root.children.length)}>>`)
  pdf.write('endobj')
  writeChildren(pdf, root)
  return root.id
}

function writeChildren(pdf: Internals, parent: Item): void {
  parent.children.forEach((item, index) => {
    const { id, bookmark, children } = item
    if (bookmark === null) return
    const before = parent.children[index - 1]
    const after = parent.children[index + 1]
    const entries = [
      `/Title ${textString(bookmark.title)}`,
      `/Parent ${reference(parent.id)}`,
      before === undefined ? '' : `/Prev ${reference(before.id)}`,
      after === undefined ? '' : `/Next ${reference(after.id)}`,
      family(item, -children.length),
      `/Dest [${reference(pdf.getPageInfo(bookmark.page).objId)} /XYZ null ${bookmark.height} null]`,
    ]
    pdf.newObjectDeferredBegin(id, true)
    pdf.write(`<<${entries.filter((entry) => entry !== '').join(' ')}>>`)
    pdf.write('endobj')
    writeChildren(pdf, item)
  })
}

/** `count` is negative where the children are hidden until they are asked for. */
function family({ children }: Item, count: number): string {
  const first = children[0]
  const last = children.at(-1)
  if (first === undefined || last === undefined) return ''
  return `/First ${reference(first.id)} /Last ${reference(last.id)} /Count ${count}`
}
