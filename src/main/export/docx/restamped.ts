import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const properties = 'docProps/core.xml'
const body = 'word/document.xml'
const relations = 'word/_rels/document.xml.rels'

/** The file with this time for the one at which the library ran, and with names of links that are no lottery. */
export function restamped(bytes: Uint8Array, now: number): Uint8Array {
  const parts = unzipSync(bytes)
  const change = (name: string, changed: (text: string) => string) => {
    const part = parts[name]
    if (part !== undefined) parts[name] = strToU8(changed(strFromU8(part)))
  }
  const time = new Date(now).toISOString().replace(/\.\d+/, '')
  change(properties, (text) => text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${time}`))
  const names = new Map<string, string>()
  const named = (text: string) =>
    text.replace(/"(rId[\w-]{12,})"/g, (_, name: string) => {
      if (!names.has(name)) names.set(name, `link${names.size + 1}`)
      return `"${names.get(name)}"`
    })
  change(body, named)
  change(relations, named)
  return zipSync(parts, { mtime: now })
}
