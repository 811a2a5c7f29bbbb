import { ifAny, item, numbered, paragraph, section, type SectionContext } from '../blocks'
import type { Block } from '../document'

export function* decisions({ plan, words }: SectionContext): Generator<Block> {
  if (plan.decisions.length === 0) return
  yield section(words.notes.decisions)
  const contents = plan.decisions.map((decision) => [paragraph(decision)])
  yield { kind: 'list', style: 'numbers', items: numbered(contents) }
}

export function* notes({ plan, words: { notes: words } }: SectionContext): Generator<Block> {
  if (plan.notes.length === 0) return
  yield section(words.title)
  const items = plan.notes.map(({ kind, text, priority }) =>
    item(words.kind[kind], [
      paragraph(kind === 'quote' ? words.quoted(text) : text),
      ...ifAny(priority === null ? '' : words.about(priority), 'small'),
    ]),
  )
  yield { kind: 'list', style: 'labels', items }
}
