import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StructureElement } from '@main/export/pdf/tags/structure'
import { accessibilityFaults } from './pdf-checks'
import { asLines, structText, type TextPart } from './structure-tree'
import { type Drawing, tagged } from './tagged-document'

type Step =
  | { readonly does: 'write' | 'artifact' | 'addPage' }
  | { readonly does: 'part'; readonly steps: readonly Step[] }

const simple = fc.constantFrom<Step[]>({ does: 'write' }, { does: 'write' }, { does: 'artifact' }, { does: 'addPage' })
const { steps } = fc.letrec<{ steps: Step[] }>((tie) => ({
  steps: fc.array(
    fc.oneof({ maxDepth: 3 }, simple, fc.record({ does: fc.constant('part' as const), steps: tie('steps') })),
    { maxLength: 6 },
  ),
}))

/** Draws the steps into an element, and says what its part of the structure must be. */
function draw(drawing: Drawing, element: StructureElement, todo: readonly Step[], count: { words: number }): TextPart {
  const { document, tags, write } = drawing
  const part: TextPart = { type: 'Span', kids: [] }
  tags.draw(element, () => {
    for (const step of todo) {
      switch (step.does) {
        case 'write':
          count.words++
          write(`word ${count.words} `)
          part.kids.push(`word ${count.words} `)
          break
        case 'artifact':
          tags.artifact(() => write('running'), 'Pagination')
          break
        case 'addPage':
          document.addPage()
          break
        case 'part':
          part.kids.push(draw(drawing, element.add('Span'), step.steps, count))
      }
    }
  })
  return part
}

test('whatever is drawn within whatever, over whatever pages, the structure tells it in order', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (todo) => {
      const expected: TextPart = { type: 'Document', kids: [] }
      const bytes = await tagged((drawing) => {
        drawing.tags.bookmark('Here', 1, 0)
        expected.kids.push(draw(drawing, drawing.tags.root.add('Span'), todo, { words: 0 }))
      })
      expect(await accessibilityFaults(bytes)).toEqual([])
      expect(asLines(await structText(bytes))).toEqual(asLines(expected))
    }),
    { numRuns: 25 },
  )
}, 60_000)
