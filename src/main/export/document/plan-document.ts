import type { Plan } from '@core/plan'
import type { SectionContext } from './blocks'
import { dateInWords } from './dates'
import type { Block, PlanDocument } from './document'
import { actions } from './sections/actions'
import { agreement } from './sections/agreement'
import { checks } from './sections/checks'
import { leftOut, nextMeeting } from './sections/closing'
import { commitments } from './sections/commitments'
import { cover } from './sections/cover'
import { decisions, notes } from './sections/notes'
import { offers } from './sections/offers'
import { progress } from './sections/progress'
import { priorities } from './sections/priorities'
import { equalVoice, links, missing } from './sections/room'
import { voices } from './sections/voices'
import { votes } from './sections/votes'
import { web } from './sections/web'
import type { PlanWords } from './words/plan-words'

/** The whole plan, from its cover to what it leaves out. */
export function planDocument(plan: Plan, words: PlanWords): PlanDocument {
  return {
    title: plan.title || words.cover.untitled,
    subject: words.cover.kind,
    date: dateInWords(plan.date, words.language),
    language: words.language,
    mark: plan.rehearsal ? words.cover.rehearsal : '',
    blocks: blocks({ plan, words }),
  }
}

function* blocks(context: SectionContext): Generator<Block> {
  yield* cover(context)
  yield* onNewPage(afterCover(context))
}

function* afterCover(context: SectionContext): Generator<Block> {
  yield* priorities(context)
  yield* agreement(context)
  yield* progress(context)
  yield* actions(context)
  yield* commitments(context)
  yield* offers(context)
  yield* links(context)
  yield* missing(context)
  yield* checks(context)
  yield* web(context)
  yield* decisions(context)
  yield* notes(context)
  yield* votes(context)
  yield* equalVoice(context)
  yield* voices(context)
  yield* nextMeeting(context)
  yield* leftOut(context)
}

/** The first of them leaves the cover's page. */
function* onNewPage(sections: Iterable<Block>): Generator<Block> {
  let isFirst = true
  for (const block of sections) {
    yield isFirst && block.kind === 'section' ? { ...block, newPage: true } : block
    isFirst = false
  }
}
