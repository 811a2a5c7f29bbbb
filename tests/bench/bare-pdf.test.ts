import { expect, test } from 'vitest'
import { barePdf } from '../../scripts/bench/pdf/bare-pdf'
import { planWith } from '../../scripts/bench/pdf/large-plan'
import { textDrawnBy } from '../../scripts/bench/pdf/recorded-text'
import { draw, fontFolder, pageTexts } from '../main/export/pdf-tools'

test('the bare loop draws the same text on the same pages as the plan that it is compared with', async () => {
  const plan = planWith(12)
  const pages = await textDrawnBy(() => draw(plan))
  const texts = await pageTexts((await draw(plan)).bytes)
  expect(texts.join(' ')).toContain('cytuno ar un ffurflen')
  expect(await pageTexts(await barePdf(pages, fontFolder))).toEqual(texts)
})
