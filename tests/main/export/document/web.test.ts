import type { Plan } from '@core/plan'
import { webOf } from '@core/web/web-of'
import type { FigureBlock, TableBlock } from '@main/export/document/document'
import type { Pen } from '@main/export/document/figure'
import { planDocument } from '@main/export/document/plan-document'
import { pictureWidth } from '@main/export/document/figures/web-picture'
import { englishWords } from '@main/export/document/words/english-words'
import { welshWords } from '@main/export/document/words/welsh-words'
import { describe, expect, it } from 'vitest'
import { action, listed, planWith } from '../../../core/web/plans'
import { webOfMany } from '../../web/webs'
import { documentWords } from '../document-words'
import { emptyPlan } from '../sample-plan'

const spring = planWith({
  title: 'Spring',
  date: '2026-02-14',
  organisations: listed('Age UK', 'Borough Care', 'Sector 3', 'Synergy'),
  actions: [
    action('One', 'Age UK', ['Borough Care']),
    action('Two', 'Age UK', ['Borough Care']),
    action('Three', 'Age UK', ['Sector 3']),
  ],
})
const autumn = planWith({
  title: 'Autumn',
  date: '2026-09-30',
  organisations: listed('Sector 3', 'Borough Care'),
  commitments: [{ text: 'We will ring Borough Care.', organisation: 'Sector 3' }],
})

function documentOf(web: Plan['web'], words = englishWords) {
  const plan = planDocument(emptyPlan({ web }), words)
  return { blocks: [...plan.blocks], words: documentWords(planDocument(emptyPlan({ web }), words)) }
}

function figureOf(web: Plan['web']): FigureBlock {
  const found = documentOf(web).blocks.find((block) => block.kind === 'figure')
  if (found?.kind !== 'figure') throw new Error('There is no picture')
  return found
}

describe('who works with whom, in a document', () => {
  it('is a picture with words, a table, and who is on their own', () => {
    const { blocks, words } = documentOf(webOf([spring, autumn]))
    expect(words).toContain(
      'Who works with whom 4 organisations, 3 links between them, from 2 workshops between 14 Feb 2026 and 30 Sep 2026.',
    )
    expect(figureOf(webOf([spring, autumn])).description).toBe(
      'A picture of 4 organisations and 3 links between them. ' +
        'The strongest: Age UK with Borough Care (2), Age UK with Sector 3 (1) and Borough Care with Sector 3 (1). ' +
        'On their own: Synergy.',
    )
    const table = blocks.find(
      (block): block is TableBlock => block.kind === 'table' && block.summary === englishWords.web.table,
    )
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      'Organisation',
      'Works with',
      'Actions',
      'Commitments',
      'First',
      'Last',
    ])
    expect(words).toContain('Age UK Borough Care 2 0 14 Feb 2026 14 Feb 2026')
    expect(words).toContain('Borough Care Sector 3 0 1 30 Sep 2026 30 Sep 2026')
    expect(words).toMatch(/On their own Synergy/)
  })

  it('of one day and of actions alone has no days in its table, and no column of noughts', () => {
    const { words } = documentOf(webOf([spring]))
    expect(words).toContain('4 organisations, 2 links between them.')
    expect(words).toContain('Organisation Works with Actions Age UK')
  })

  it('is a sentence where nothing is linked, and not there where it was left out or there is nobody to link', () => {
    expect(documentOf(webOf([planWith({ organisations: listed('A', 'B') })])).words).toContain(
      'Who works with whom Nothing links two organisations yet.',
    )
    for (const web of [null, webOf([planWith({ organisations: listed('A') })])]) {
      expect(documentOf(web).words).not.toContain('Who works with whom')
    }
  })

  it('has its words in Welsh', () => {
    const { words } = documentOf(webOf([spring]), welshWords)
    expect(words).toContain(
      'Pwy sy’n gweithio gyda phwy 4 o sefydliadau, 2 o gysylltiadau rhyngddynt.',
    )
    expect(words).toContain('Ar eu pennau eu hunain Synergy')
  })

  it.each([2, 12, 40, 150])('draws %i organisations inside its room, every name in its box', (count) => {
    const { figure } = figureOf(webOfMany(count))
    expect(figure.width).toBe(pictureWidth)
    // A page of A4 has about so much room below its running title.
    expect(figure.height).toBeLessThan(700)
    const drawn: { readonly text: string; readonly right: number; readonly bottom: number; readonly size: number }[] =
      []
    const wide = 0.55
    const pen: Pen = {
      box: (left, top, width, height) => {
        expect(Math.min(left, top, width, height)).toBeGreaterThanOrEqual(-0.1)
        expect(left + width).toBeLessThanOrEqual(pictureWidth + 0.1)
        expect(top + height).toBeLessThanOrEqual(figure.height + 0.1)
      },
      line: () => {},
      mark: () => {},
      path: () => {},
      text: (text, left, top, { size }) =>
        drawn.push({ text, right: left + wide * size * text.length, bottom: top + 1.3 * size, size }),
      measure: (text, { size }) => wide * size * text.length,
    }
    figure.draw(pen, pictureWidth)
    for (const { right, bottom } of drawn) {
      expect(right).toBeLessThanOrEqual(pictureWidth + 0.1)
      expect(bottom).toBeLessThanOrEqual(figure.height + 0.1)
    }
    if (count <= 40) expect(Math.min(...drawn.map(({ size }) => size))).toBeGreaterThan(5.5)
    const again: string[] = []
    figure.draw({ ...pen, text: (text) => again.push(text) }, pictureWidth)
    expect(again).toEqual(drawn.map(({ text }) => text))
  })
})
