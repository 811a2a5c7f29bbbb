import { strFromU8, strToU8, type Unzipped } from 'fflate'
import { zipAt } from '../zip-at'

const properties = 'docProps/core.xml'
const body = 'word/document.xml'
const relations = 'word/_rels/document.xml.rels'

/** The file with this time for the one at which the library ran, and with names of links that are no lottery. */
export function restamped(bytes: Uint8Array, now: number): Uint8Array {
  const time = new Date(now).toISOString().replace(/\.\d+/, '')
  const names = new Map<string, string>()
  const named = (text: string) =>
    text.replace(/"(rId[\w-]{12,})"/g, (_, name: string) => {
      const known = names.get(name) ?? `link${names.size + 1}`
      names.set(name, known)
      return `"${known}"`
    })
  return zipAt(bytes, now, (parts) => {
    rewrite(parts, properties, (text) => text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`))
    rewrite(parts, body, named)
    rewrite(parts, relations, named)
  })
}

function rewrite(parts: Unzipped, name: string, changed: (text: string) => string): void {
  const part = parts[name]
  if (part !== undefined) parts[name] = strToU8(changed(strFromU8(part)))
}
