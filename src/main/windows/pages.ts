import { protocol } from 'electron'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** The app's pages come from a scheme of their own, never from file:, and only from a list made at the start. */
const scheme = 'roundtable'
const host = 'app'

export type Page = 'facilitator' | 'projector' | 'note-taker'

export function pageUrl(page: Page): string {
  return `${scheme}://${host}/${page}/index.html`
}

/** Whether an address is one of the app's own pages. */
export function isOurs(address: string): boolean {
  return address.startsWith(`${scheme}://${host}/`)
}

/** Must run before Electron is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Nothing from outside, no script from text, nobody may frame a page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The address of the thread that reads a PDF to show its pages, and nothing else.
  'trusted-types pdf-worker',
].join('; ')

/** Serves the built pages in the folder, and nothing that was not in it when the app started. */
export async function servePages(folder: string): Promise<void> {
  const files = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile()) files.set(`/${relative(folder, file).split(sep).join('/')}`, file)
  }
  protocol.handle(scheme, async (request) => {
    const { hostname, pathname } = new URL(request.url)
    const file = hostname === host && request.method === 'GET' ? files.get(pathname) : undefined
    const contentType = file === undefined ? undefined : contentTypes[extname(file)]
    if (file === undefined || contentType === undefined) return new Response('Not found', { status: 404 })
    return new Response(await readFile(file), {
      headers: {
        'content-type': contentType,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      },
    })
  })
}
