import type { Browser, Page } from '@playwright/test'
import axe from 'axe-core'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Screen {
  readonly width: number
  readonly colours: 'light' | 'dark'
}

export const screens: readonly Screen[] = [
  { width: 1280, colours: 'light' },
  { width: 1280, colours: 'dark' },
  { width: 320, colours: 'light' },
  { width: 320, colours: 'dark' },
]

/** What a browser complained of or asked for while the file was open, beside the file itself. */
export interface Noticed {
  readonly requests: string[]
  readonly complaints: string[]
}

/** Opens the file as somebody does who got it by mail, and gives it back when `use` is done. */
export async function opened<Result>(
  browser: Browser,
  html: string,
  { width, colours }: Screen,
  use: (page: Page, noticed: Noticed) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-html-'))
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: colours })
  try {
    const file = join(folder, 'plan.html')
    await writeFile(file, html)
    const address = pathToFileURL(file).href
    const noticed: Noticed = { requests: [], complaints: [] }
    page.on('request', (request) => {
      if (request.url() !== address) noticed.requests.push(request.url())
    })
    page.on('console', (message) => noticed.complaints.push(message.text()))
    page.on('pageerror', (error) => noticed.complaints.push(error.message))
    page.on('dialog', (dialog) => {
      noticed.complaints.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto(address)
    return await use(page, noticed)
  } finally {
    await page.close()
    await rm(folder, { recursive: true })
  }
}

/** What axe finds wrong, with where. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations: found } = await page.evaluate(() => window.axe.run(document))
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** The words of the page in order, without those of the page's own, of figures, and for those who only hear a table. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main')
    if (main === null) return ''
    const words: string[] = []
    const all = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    for (let node = all.nextNode(); node !== null; node = all.nextNode()) {
      if (node.parentElement?.closest('nav, caption, svg') === null) words.push(node.textContent ?? '')
    }
    return words.join(' ').replace(/\s+/g, ' ').trim()
  })
}
