import type { Piece } from './flow'
import { styles } from './look'
import { besideGutter, labelled, numbered, type PlanContext, sectionTitle } from './section'
import { gap } from './stack'

const between = 9

export function* decisions(context: PlanContext): Generator<Piece> {
  const { plan, words, set } = context
  if (plan.decisions.length === 0) return
  yield sectionTitle(words.notes.decisions, context)
  for (const [index, decision] of plan.decisions.entries()) {
    const decided = set.lines(decision, styles.body, besideGutter)
    yield numbered(index + 1, decided, context, { above: index === 0 ? 0 : between })
  }
}

export function* notes(context: PlanContext): Generator<Piece> {
  const { plan, words, set } = context
  if (plan.notes.length === 0) return
  yield sectionTitle(words.notes.title, context)
  for (const [index, { kind, text, priority }] of plan.notes.entries()) {
    const said = set.lines(kind === 'quote' ? words.notes.quoted(text) : text, styles.body, besideGutter)
    const about =
      priority === null ? [] : [gap(2), ...set.lines(words.notes.about(priority), styles.small, besideGutter)]
    yield labelled(words.notes.kind[kind], styles.label, [...said, ...about], context, {
      above: index === 0 ? 0 : between,
    })
  }
}
