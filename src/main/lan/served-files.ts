import { linkedPages } from '@protocol/live/messages'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

export interface ServedFile {
  readonly contentType: string
  readonly body: Buffer
}

/** All that the door serves, by the exact path of its request. */
export type ServedFiles = ReadonlyMap<string, ServedFile>

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/**
 * Reads the door's pages into memory: the phones' page, and the pages behind the two links with what they load. What is
 * not among these files when the door is opened is never served, whatever is asked for.
 */
export async function readServedFiles(builtFolder: string): Promise<ServedFiles> {
  const attendee = await filesIn(join(builtFolder, 'attendee'))
  const renderer = await filesIn(join(builtFolder, 'renderer'))
  const served = new Map<string, ServedFile>()
  for (const folder of Object.values(linkedPages)) {
    const page = renderer.get(`${folder}index.html`)
    if (page === undefined) continue
    served.set(folder, page)
    for (const [path, file] of loadedBy(page, renderer)) served.set(path, file)
  }
  // Last, so that the phones' page never gets a file of another.
  for (const [path, file] of attendee) served.set(path === '/index.html' ? '/' : path, file)
  return served
}

/** The files that a page names, and those that they name. Built files are named by a hash, so a name is enough. */
function loadedBy(page: ServedFile, files: ServedFiles): ReadonlyMap<string, ServedFile> {
  const loaded = new Map<string, ServedFile>()
  const named = new Map([...files].filter(([path]) => !path.endsWith('.html')).map(([path]) => [path, basename(path)]))
  const follow = (text: string) => {
    for (const [path, name] of named) {
      const file = files.get(path)
      if (file === undefined || loaded.has(path) || !text.includes(name)) continue
      loaded.set(path, file)
      if (path.endsWith('.js') || path.endsWith('.css')) follow(file.body.toString())
    }
  }
  follow(page.body.toString())
  return loaded
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

async function filesIn(folder: string): Promise<ServedFiles> {
  const files = new Map<string, ServedFile>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const contentType = contentTypes[extname(entry.name)]
    if (!entry.isFile() || contentType === undefined) continue
    const file = join(entry.parentPath, entry.name)
    const body = await readFile(file)
    files.set(`/${relative(folder, file).split(sep).join('/')}`, { contentType, body })
  }
  return files
}
