import { linkOf } from '@core/actions/news'
import { inOrderOfProgress, isOverdue } from '@core/actions/progress'
import { dayOf } from '@core/day'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it.each([
  'https://example.org',
  'http://example.org:8080/a/b?c=d#e',
  'https://cyngor.cymru/adroddiad',
  'https://tŷ.cymru/ŵyl',
  'HTTPS://EXAMPLE.ORG/A',
  ' https://example.org/trimmed ',
])('a page’s address may be a link: %s', (address) => {
  expect(linkOf(address)).toBe(address.trim())
})

it.each([
  '',
  'Ask at the desk',
  'See https://example.org',
  'https://example.org and more',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://example.org',
  'data:text/html,x',
  'file:///etc/passwd',
  'mailto:ann@example.org',
  'https://name:word@example.org',
  'https://',
  'https://exa mple.org',
  'https://example.org/<script>',
  'https://example.org/"onclick',
])('everything else stays text: %s', (words) => {
  expect(linkOf(words)).toBeNull()
})

it('whatever is a link is one to others too, to a page', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (words) => {
      const link = linkOf(words)
      if (link !== null) expect(['http:', 'https:']).toContain(new URL(link).protocol)
    }),
  )
})

it('the day of a moment is the one that calendars know', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (at) => {
      expect(dayOf(at)).toBe(new Date(at).toISOString().slice(0, 10))
    }),
  )
})

it('overdue is what was due before the day and is not finished', () => {
  expect(isOverdue({ status: 'on track', due: '2026-06-01' }, '2026-06-02')).toBe(true)
  expect(isOverdue({ status: 'on track', due: '2026-06-01' }, '2026-06-01')).toBe(false)
  expect(isOverdue({ status: 'changed course', due: '2026-06-01' }, '2026-06-02')).toBe(true)
  expect(isOverdue({ status: 'done', due: '2026-06-01' }, '2026-06-02')).toBe(false)
  expect(isOverdue({ status: 'stopped', due: '2026-06-01' }, '2026-06-02')).toBe(false)
  expect(isOverdue({ status: 'not started', due: '' }, '2026-06-02')).toBe(false)
  expect(isOverdue({ status: 'not started', due: '2026-06-01' }, '')).toBe(false)
})

it('overdue and unowned come first, finished last, each in the room’s order', () => {
  const actions = [
    { id: 'done', status: 'done', due: '2026-01-01', leadId: 'x' },
    { id: 'fine', status: 'on track', due: '2026-12-01', leadId: 'x' },
    { id: 'free', status: 'not started', due: '', leadId: null },
    { id: 'late', status: 'at risk', due: '2026-01-01', leadId: 'x' },
    { id: 'late and free', status: 'at risk', due: '2026-01-01', leadId: null },
    { id: 'fine too', status: 'on track', due: '', leadId: 'x' },
  ] as const
  const order = inOrderOfProgress(actions, '2026-06-01', ({ leadId }) => leadId !== null)
  expect(order.map(({ id }) => id)).toEqual(['late', 'late and free', 'free', 'fine', 'fine too', 'done'])
})
