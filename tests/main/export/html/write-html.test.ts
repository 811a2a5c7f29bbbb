import type { Browser } from '@playwright/test'
import { easyReadPlan } from '@main/export/document/easy-read-plan'
import { easyReadProgress } from '@main/export/document/easy-read-progress'
import type { PlanDocument } from '@main/export/document/document'
import { planDocument } from '@main/export/document/plan-document'
import { progressDocument } from '@main/export/document/progress-document'
import { easyReadWordsIn } from '@main/export/document/words/easy-read-words-in'
import { wordsIn } from '@main/export/document/words/words-in'
import { writeHtml } from '@main/export/html/write-html'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lacksBrowser, openBrowser } from '../../../e2e/browser'
import { writtenWords } from '../document-words'
import { manyActions, samplePlan } from '../sample-plan'
import { returnPlan } from '../sample-progress'
import { everyBlock } from './every-block'
import { opened, screens, violations, wordsOf } from './pages'

const documents: readonly { name: string; look: 'standard' | 'easy-read'; make: () => PlanDocument }[] = [
  { name: 'one of everything', look: 'standard', make: () => everyBlock() },
  { name: 'a plan', look: 'standard', make: () => planDocument(samplePlan(), wordsIn('en')) },
  { name: 'a plan in Welsh', look: 'standard', make: () => planDocument(samplePlan(), wordsIn('cy')) },
  { name: 'a report of progress', look: 'standard', make: () => progressDocument(returnPlan(), wordsIn('en')) },
  { name: 'a report in Welsh', look: 'standard', make: () => progressDocument(returnPlan(), wordsIn('cy')) },
  { name: 'an easy report', look: 'easy-read', make: () => easyReadProgress(returnPlan(), easyReadWordsIn('en')) },
  { name: 'an easy plan', look: 'easy-read', make: () => easyReadPlan(samplePlan(), easyReadWordsIn('en')) },
]
const card = { kind: 'idea', tag: '', enteredFor: false, merged: [] } as const
const laptop = screens[0] ?? { width: 1280, colours: 'light' }

describe.skipIf(lacksBrowser)('a document as HTML, in a real browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  describe.each(documents)('$name', ({ look, make }) => {
    it('has the words of the document, in its order', async () => {
      const words = await opened(browser, writeHtml(make(), { look }), laptop, wordsOf)
      expect(words).toBe(writtenWords(make()))
    })

    it.each(screens)('is accessible and fits at $width, $colours', async (screen) => {
      await opened(browser, writeHtml(make(), { look }), screen, async (page, { requests, complaints }) => {
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width)
        expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px')
        expect(requests).toEqual([])
        expect(complaints).toEqual([])
      })
    })
  })

  it('has every word of 500 actions and 5,000 cards', async () => {
    const cards = Array.from({ length: 5_000 }, (_, index) => ({ ...card, number: index + 1, text: `Card ${index + 1}` }))
    const plan = samplePlan({ actions: manyActions(500), voices: [{ name: 'A theme', cards }] })
    const make = () => planDocument(plan, wordsIn('en'))
    const words = await opened(browser, writeHtml(make(), { look: 'standard' }), laptop, wordsOf)
    expect(words).toBe(writtenWords(make()))
    expect(words).toContain('Card 5000')
  })

  it('leads to each section, and past the links to them', async () => {
    await opened(browser, writeHtml(everyBlock(), { look: 'standard' }), laptop, async (page) => {
      const links = page.getByRole('navigation').getByRole('link')
      expect(await links.allTextContents()).toEqual(['Tones', 'Lists', 'Tables and figures'])
      for (const link of await links.all()) {
        const target = await link.getAttribute('href')
        const name = await link.textContent()
        expect(await page.locator(`section${target}`).getByRole('heading', { level: 2 }).textContent()).toBe(name)
      }
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    })
  })

  it('says its language, and that of words in the other one', async () => {
    await opened(browser, writeHtml(everyBlock(), { look: 'standard' }), laptop, async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
      expect(await page.getByText('Mae angen un rhestr').getAttribute('lang')).toBe('cy')
      expect(await page.title()).toBe('One of everything')
    })
    const welsh = writeHtml(everyBlock({ language: 'cy' }), { look: 'standard' })
    await opened(browser, welsh, laptop, async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('cy')
      expect(await page.getByText('Mae angen un rhestr').getAttribute('lang')).toBeNull()
      expect(await page.getByRole('navigation', { name: 'Ar y dudalen hon' }).count()).toBe(1)
    })
  })

  it('keeps tables, lists and figures what they are, on a phone too', async () => {
    const phone = { width: 320, colours: 'light' } as const
    await opened(browser, writeHtml(everyBlock(), { look: 'standard' }), phone, async (page) => {
      const table = page.getByRole('table', { name: 'What was voted on, and how many voted for it' })
      expect(await table.getByRole('columnheader').count()).toBe(2)
      expect(await table.getByRole('rowheader').allTextContents()).toEqual(['A shared list', 'A café morning'])
      const cell = table.getByRole('cell', { name: '38 dots' })
      const { width, label } = await cell.evaluate((element) => ({
        width: element.getBoundingClientRect().width,
        label: getComputedStyle(element, '::before').content,
      }))
      expect(width).toBeGreaterThan(200)
      expect(label).toBe('"Each person the same"')
      expect(await page.getByRole('img', { name: 'Five shapes beside one another' }).count()).toBe(1)
      expect(await page.getByRole('listitem').filter({ hasText: 'With a picture' }).locator('svg path').count()).toBe(1)
    })
  })
})
