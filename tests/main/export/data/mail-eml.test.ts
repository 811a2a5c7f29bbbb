import { languages, type Language } from '@core/language'
import type { Plan } from '@core/plan'
import { calendarOf } from '@main/export/data/calendar-ics'
import { mailWith } from '@main/export/data/mail-eml'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { fullPlan } from '../full-plan'
import { emptyPlan } from '../sample-plan'
import { hostilePlan } from './hostile-plan'

const now = Date.UTC(2018, 1, 14, 12)
const attached = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256)
const mail = mailWith(async () => [{ name: 'Tŷ – plan.pdf', contentType: 'application/pdf', bytes: attached }])

async function drafts(plan: Plan, language: Language = 'en') {
  const files = await mail(plan, { now, fontFolder: '', language, onProgress: () => undefined })
  const parsed = await Promise.all(files.map(({ bytes }) => PostalMime.parse(bytes)))
  return files.map((file, index) => {
    const message = parsed[index]
    if (message === undefined) throw new RangeError('no message')
    return { file, message, headers: new Map(message.headers.map(({ key, value }) => [key, value])) }
  })
}

async function draftTo(organisation: string, plan: Plan) {
  const at = plan.organisations.findIndex(({ name }) => name === organisation)
  const draft = (await drafts(plan))[at]
  if (draft === undefined) throw new RangeError('no draft')
  return draft
}

const lines = (text: string | undefined) => (text ?? '').split(/\r?\n/).filter((line) => line.trim() !== '')

function bytesOf(content: ArrayBuffer | Uint8Array | string | undefined): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content ?? [])
}

describe('a mail draft, read by another library', () => {
  test('there is one for every organisation, which nobody sent to nobody', async () => {
    const plan = fullPlan()
    const all = await drafts(plan)
    expect(all.map(({ file }) => file.name)).toEqual(
      plan.organisations.map(({ name }) => `2018-02-14 Our Stockport - mail to ${name}.eml`),
    )
    for (const { headers, message } of all) {
      expect(headers.get('x-unsent')).toBe('1')
      expect([message.from, message.to, message.cc, message.bcc]).toEqual([undefined, undefined, undefined, undefined])
      expect(message.subject).toBe(
        'Rehearsal only. Our Stockport, Wednesday 14 February 2018: the plan, and your part',
      )
    }
  })

  test('the organisation’s own part comes first', async () => {
    const { message } = await draftTo('Life Leisure', fullPlan({ rehearsal: false }))
    const text = lines(message.text)
    expect(text.slice(0, 9)).toEqual([
      'For Life Leisure',
      'This is what came of Our Stockport, Wednesday 14 February 2018. What concerns you comes first.',
      'YOU SAID YES TO LEADING',
      '- Action 9: Open a warm room in every ward',
      '  By Thursday 1 March 2018.',
      '  Lead: Life Leisure.',
      '  with Sector 3, Stockport Homes',
      '  Person: Chief officer.',
      '  How we will know: Twelve rooms are open',
    ])
    const later = ['YOU TOOK UP', '- A van on Fridays', '  From Sector 3', 'NEXT MEETING']
    expect(text).toEqual(expect.arrayContaining(later))
    expect(text).toContain('- Tuesday 15 May 2018, 09:30')
    expect(text).not.toContain('YOU PROMISED')
  })

  test('what it has not said yes to stands apart', async () => {
    const plan = fullPlan()
    const open = plan.actions.find(({ accepted, lead }) => !accepted && lead !== '')
    const { message } = await draftTo(open?.lead ?? '', plan)
    const text = lines(message.text)
    expect(text).toContain('STILL TO BE ACCEPTED BY YOU')
    expect(text.findIndex((line) => line.endsWith(open?.text ?? '?'))).toBeGreaterThan(
      text.indexOf('STILL TO BE ACCEPTED BY YOU'),
    )
  })

  test('the page says the same as the text', async () => {
    for (const { message } of await drafts(hostilePlan())) {
      const page = (message.html ?? '').replace(/^[\s\S]*<body>/, '').replace(/<[^>]*>/g, '')
      const words = page.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')
      const squeezed = (text: string) => text.replace(/^\s*- /gm, '').replace(/\s+/g, '').toLowerCase()
      expect(squeezed(words)).toBe(squeezed(message.text ?? ''))
    }
  })

  test('the plan and the organisation’s dates are attached, byte for byte', async () => {
    const plan = fullPlan()
    const { message, file } = await draftTo('Life Leisure', plan)
    const [pdf, calendar, ...others] = message.attachments
    expect(others).toEqual([])
    expect([pdf?.filename, pdf?.mimeType]).toEqual(['Tŷ – plan.pdf', 'application/pdf'])
    expect(bytesOf(pdf?.content)).toEqual(attached)
    const own = plan.actions.filter(({ lead, supporters }) => [lead, ...supporters].includes('Life Leisure'))
    expect(calendar?.filename).toBe('2018-02-14 Our Stockport - calendar.ics')
    const expected = (await calendarOf({ ...plan, actions: own }, 'en', now)) ?? ''
    expect(expected).toContain('warm room')
    // This library reads a calendar as text, and its line breaks as it likes them.
    expect(Buffer.from(bytesOf(calendar?.content)).toString('utf8')).toBe(expected.replaceAll('\r\n', '\n'))
    expect(Buffer.from(file.bytes).toString('latin1').replaceAll('\r\n', '')).toContain(
      Buffer.from(expected).toString('base64'),
    )
  })

  test('a title with line breaks makes no header, and what is not English is kept', async () => {
    const title = 'Tŷ Ni\r\nBcc: all@example.org\r\n\r\nHello'
    const organisations = [{ name: 'Cyngor\r\nTo: x@example.org', sector: 'statutory', people: 1 }] as const
    const [draft] = await drafts(emptyPlan({ title, organisations }))
    expect(draft?.message.subject).toBe('Tŷ Ni Bcc: all@example.org Hello: the plan, and your part')
    expect([draft?.message.to, draft?.message.bcc]).toEqual([undefined, undefined])
    expect(draft?.file.name).toBe('Tŷ Ni Bcc all@example.org Hello - mail to Cyngor To x@example.org.eml')
    expect(draft?.message.text).toContain('For Cyngor\nTo: x@example.org')
  })

  test('names that clash get numbers', async () => {
    const organisations = ['A/B', 'A:B', 'a b', 'C'].map((name) => ({ name, sector: 'other', people: 1 }) as const)
    const all = await drafts(emptyPlan({ title: 'Town', organisations }))
    expect(all.map(({ file }) => file.name)).toEqual([
      'Town - mail to A B.eml',
      'Town - mail to A B 2.eml',
      'Town - mail to a b 3.eml',
      'Town - mail to C.eml',
    ])
  })

  test.for(languages)('the same plan and time give the same bytes (%s)', async (language) => {
    const [one, other] = [await drafts(fullPlan(), language), await drafts(fullPlan(), language)]
    expect(one.map(({ file }) => file)).toEqual(other.map(({ file }) => file))
    expect(one[0]?.headers.get('content-language')).toBe(language)
  })
})
