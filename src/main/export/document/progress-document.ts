import type { Plan } from '@core/plan'
import { ifAny, item, paragraph, type SectionContext } from './blocks'
import { dateInWords } from './dates'
import type { Block, PlanDocument } from './document'
import { nextMeeting } from './sections/closing'
import { nextSteps } from './sections/next-steps'
import { progress } from './sections/progress'
import type { PlanWords } from './words/plan-words'
import { progressWords } from './words/progress-words'

/** What became of what was agreed before: you said, we did; not yet, and why; and what is next. */
export function progressDocument(plan: Plan, words: PlanWords): PlanDocument {
  return {
    title: plan.title || words.cover.untitled,
    subject: progressWords[words.language].kind,
    date: dateInWords(plan.date, words.language),
    language: words.language,
    mark: plan.rehearsal ? words.cover.rehearsal : '',
    blocks: blocks({ plan, words }),
  }
}

function* blocks(context: SectionContext): Generator<Block> {
  yield* cover(context)
  yield* progress(context)
  yield* nextSteps(context)
  yield* nextMeeting(context)
  const { closing } = context.words
  if (context.plan.leftOut.chosen.includes('names')) yield paragraph(closing.chosen.names, 'small')
}

/** Of which meeting, since which, and that it can still change. */
function* cover({ plan, words }: SectionContext): Generator<Block> {
  const { kind, since, nothing } = progressWords[words.language]
  const { progress: returned, closed } = plan
  yield { kind: 'title', words: { text: plan.title || words.cover.untitled }, above: { text: kind } }
  if (plan.rehearsal) {
    const paragraphs = [paragraph(words.cover.rehearsal, 'alert'), paragraph(words.cover.rehearsalMore)]
    yield { kind: 'notice', paragraphs }
  }
  if (!closed) yield paragraph(words.cover.draft, 'alert')
  const facts = [
    { label: words.cover.when, values: [dateInWords(plan.date, words.language)] },
    { label: words.cover.where, values: [plan.place] },
    {
      label: since,
      values: returned === null ? [] : [returned.since.title, dateInWords(returned.since.date, words.language)],
    },
  ].map(({ label, values }) => item(label, values.flatMap((value) => ifAny(value))))
  const items = facts.filter(({ content }) => content.length > 0)
  if (items.length > 0) yield { kind: 'list', style: 'labels', items }
  if (returned === null) yield paragraph(nothing)
  yield* ifAny(plan.attribution, 'small')
}
