import type { Clause, ClausePart } from '@core/agreement/agreement'
import { inDocumentOrder, underDiscussion } from '@core/agreement/document-order'
import { expect, it } from 'vitest'

function clause(id: string, part: ClausePart, accepted = false): Clause {
  return { id, part, text: id, accepted }
}

it('reads part by part, whatever the order in which clauses were written', () => {
  const written = [clause('a', 'if-we-disagree'), clause('b', 'we-agree'), clause('c', 'each-of-us'), clause('d', 'we-agree')]
  expect(inDocumentOrder(written).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a'])
})

it('discusses the first clause of the document that is not accepted, and none once all are', () => {
  const open = clause('open', 'we-agree')
  expect(underDiscussion([clause('later', 'each-of-us'), clause('done', 'we-agree', true), open])).toBe(open)
  expect(underDiscussion([clause('done', 'we-agree', true)])).toBeNull()
  expect(underDiscussion([])).toBeNull()
})
