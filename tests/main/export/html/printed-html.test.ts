import type { Browser } from '@playwright/test'
import type { PlanDocument } from '@main/export/document/document'
import { planDocument } from '@main/export/document/plan-document'
import { wordsIn } from '@main/export/document/words/words-in'
import { writeHtml } from '@main/export/html/write-html'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lacksBrowser, openBrowser } from '../../../e2e/browser'
import { run } from '../pdf-tools'
import { manyActions, samplePlan } from '../sample-plan'
import { opened } from './pages'

describe.skipIf(lacksBrowser)('a document as HTML, printed from a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  /** The words of each sheet. */
  function sheets(document: PlanDocument, colours: 'light' | 'dark' = 'light'): Promise<string[]> {
    const html = writeHtml(document, { look: 'standard' })
    return opened(browser, html, { width: 1280, colours }, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      expect(await run(pdf, 'pdfinfo', 'FILE')).toMatch(/Page size: +59\d(\.\d+)? x 84\d(\.\d+)? pts \(A4\)/)
      const text = await run(pdf, 'pdftotext', '-layout', 'FILE', '-')
      return text.split('\f').slice(0, -1)
    })
  }

  it('repeats the head of a table on each sheet, and keeps each row on one', async () => {
    const actions = manyActions(60).map((action) => ({ ...action, priority: null }))
    const plan = samplePlan({ priorities: [], actions })
    const texts = await sheets(planDocument(plan, wordsIn('en')))
    const withActions = texts.filter((text) => text.includes('How we will know: '))
    expect(withActions.length).toBeGreaterThan(5)
    for (const text of withActions) expect(text).toContain('Person and date')
  })

  it('marks each sheet of a rehearsal, numbers it, and begins after the cover on a new one', async () => {
    const texts = await sheets(planDocument(samplePlan(), wordsIn('en')))
    for (const [index, text] of texts.entries()) {
      expect(text).toContain('Rehearsal: nobody said this')
      expect(text).toMatch(new RegExp(`${index + 1} / ${texts.length}\\s*$`))
    }
    const first = texts.findIndex((text) => text.includes('What matters most'))
    expect(texts[first]?.trim()).toMatch(/^What matters most/)
    expect(texts.join(' ')).not.toMatch(/On this page|Skip to the words/)
  })

  it('prints in dark ink where the screen is dark', async () => {
    const html = writeHtml(planDocument(samplePlan(), wordsIn('en')), { look: 'standard' })
    await opened(browser, html, { width: 1280, colours: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const [ground, ink] = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body)
        return [backgroundColor, color]
      })
      expect(ground).toBe('rgb(255, 255, 255)')
      expect(ink).toBe('rgb(32, 37, 43)')
    })
  })
})
