import type { Browser } from '@playwright/test'
import type { Block, PlanDocument } from '@main/export/document/document'
import { planDocument } from '@main/export/document/plan-document'
import { wordsIn } from '@main/export/document/words/words-in'
import { writeHtml } from '@main/export/html/write-html'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lacksBrowser, openBrowser } from '../../../e2e/browser'
import { writtenWords } from '../document-words'
import { samplePlan } from '../sample-plan'
import { everyBlock } from './every-block'
import { opened, screens, violations, wordsOf } from './pages'

const laptop = screens[0] ?? { width: 1280, colours: 'light' }

const hostile = [
  '</style><script>alert(1)</script>',
  '</title><script>alert(2)</script>',
  '--><img src=x onerror=alert(3)>',
  '"><svg onload=alert(4)>',
  '\' onmouseover=\'alert(5)',
  '{{alert(6)}} ${alert(7)} <!-- -- --> ]]>',
  '&lt;b&gt; &amp;amp; &#60;script>',
  '\\3c script> */ @import "https://example.org/a.css"; body{display:none}',
  '=HYPERLINK("https://example.org")',
]

/** The words everywhere that a document can have words. */
function everywhere(text: string): PlanDocument {
  const words = { text }
  const paragraph = { kind: 'paragraph', words, tone: 'body' } as const
  const blocks: Block[] = [
    { kind: 'title', words, above: words },
    { kind: 'heading', words },
    { kind: 'numbers', numbers: [{ count: text, of: text }] },
    { kind: 'section', words },
    { kind: 'section', words },
    { kind: 'notice', paragraphs: [paragraph] },
    { kind: 'paragraph', words: { text, language: 'cy', href: `https://example.org/${text}` }, tone: 'lead' },
    { kind: 'list', style: 'labels', items: [{ label: words, aside: words, picture: text, content: [paragraph] }] },
    {
      kind: 'table',
      summary: text,
      columns: [{ heading: text, share: 1 }, { heading: text, share: 2 }],
      rowHeads: true,
      rows: [[[paragraph], [paragraph]]],
    },
    {
      kind: 'figure',
      description: text,
      figure: {
        width: 200,
        height: 40,
        draw(pen) {
          pen.text(text, 0, 0, { size: 10, weight: 'regular', colour: text })
          pen.box(0, 20, 10, 10, text)
          pen.path(text, 0, 0, 1, text, 1)
          pen.line(0, 0, 5, 5, text, 1)
        },
      },
    },
  ]
  return { title: text, subject: text, date: text, language: 'en', mark: text, blocks }
}

function withLinks(...addresses: readonly string[]): PlanDocument {
  const blocks: Block[] = addresses.map((href) => ({ kind: 'paragraph', words: { text: href, href }, tone: 'body' }))
  return everyBlock({ blocks })
}

describe.skipIf(lacksBrowser)('words that want to be more than words', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it.each(hostile)('stay words: %s', async (text) => {
    await opened(browser, writeHtml(everywhere(text), { look: 'standard' }), laptop, async (page, noticed) => {
      expect(await page.title()).toBe(text)
      expect(await page.locator('h1').textContent()).toBe(text)
      expect(await wordsOf(page)).toBe(writtenWords(everywhere(text)))
      expect(await page.locator('script, img, iframe, object, base, link').count()).toBe(0)
      const handlers = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
          [...attributes].map(({ name }) => name).filter((name) => name.startsWith('on') || name === 'style'),
        ),
      )
      expect(handlers).toEqual([])
      expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px')
      expect(await page.locator('body').isVisible()).toBe(true)
      // A path that is none is the one thing that a browser may remark on.
      expect(noticed.complaints.filter((complaint) => !complaint.startsWith('Error: <path> attribute d'))).toEqual([])
      expect(noticed.requests).toEqual([])
    })
  })

  it('link only where a page or a letter opens', async () => {
    const refused = [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'file:///etc/passwd',
      'vbscript:x',
      '//example.org',
      'example.org',
      '../../etc/passwd',
      '../../plan.html',
      'en/plan.html',
      'blob:https://example.org/1',
    ]
    const followed = ['https://example.org/a?b=1&c="2"', 'http://example.org/', 'mailto:plan@example.org']
    const html = writeHtml(withLinks(...refused, ...followed), { look: 'standard' })
    await opened(browser, html, laptop, async (page) => {
      const links = page.locator('main a')
      expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual(
        followed.map((address) => new URL(address).href),
      )
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('rel')))).toEqual(
        followed.map(() => 'noreferrer'),
      )
    })
  })

  it('turn no other words round and cover none', async () => {
    const bidi = '\u202egnirts\u202c \u2066left open \u202dand this'
    const marks = `Z${'\u0301'.repeat(400)}algo`
    const arabic = 'السلام عليكم'
    const html = writeHtml(
      everyBlock({
        blocks: [bidi, marks, arabic, 'nul\0 and \u0007bell', '👩‍👩‍👧 family'].map((text) => ({
          kind: 'paragraph',
          words: { text },
          tone: 'body',
        })),
      }),
      { look: 'standard' },
    )
    await opened(browser, html, laptop, async (page) => {
      const paragraphs = page.locator('main p')
      expect(await paragraphs.allTextContents()).toEqual([
        'gnirts left open and this',
        `Z${'\u0301'.repeat(4)}algo`,
        arabic,
        'nul and bell',
        '👩‍👩‍👧 family',
      ])
      // The Arabic words begin at the right.
      const { left, width } = await paragraphs.nth(2).evaluate((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        const box = element.getBoundingClientRect()
        return { left: range.getBoundingClientRect().left - box.left, width: box.width }
      })
      expect(left).toBeGreaterThan(width / 2)
    })
  })

  it.each(screens)('of 5,000 letters fit at $width, $colours', async (screen) => {
    const long = 'x'.repeat(5_000)
    await opened(browser, writeHtml(everywhere(long), { look: 'standard' }), screen, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width)
      expect(await wordsOf(page)).toBe(writtenWords(everywhere(long)))
    })
  })

  it('of a plan without any are accessible too', async () => {
    const bare = { organisations: [], residents: 0, people: 0, priorities: [], actions: [], votes: [], voices: [] }
    const plan = samplePlan({ ...bare, title: '', date: '' })
    const html = writeHtml(planDocument(plan, wordsIn('en')), { look: 'standard' })
    await opened(browser, html, laptop, async (page) => expect(await violations(page)).toEqual([]))
  })
})
