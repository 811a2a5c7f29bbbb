import type { Plan } from '@core/plan'
import { dateInWords } from './dates'
import type { Block, PlanDocument } from './document'
import { whenWeMeetAgain, whomToAsk } from './easy-read/closing'
import { whatHappened } from './easy-read/happened'
import { title, whatThisIs, whoWasThere } from './easy-read/opening'
import type { EasyReadContext } from './easy-read/points'
import type { EasyReadWords } from './words/easy-read-words'

/** What became of what was agreed before, in short sentences: one idea a line, a picture beside each. */
export function easyReadProgress(plan: Plan, words: EasyReadWords): PlanDocument {
  return {
    title: words.fileTitle(plan.title || words.untitled),
    subject: words.happened.subject,
    date: dateInWords(plan.date, words.language),
    language: words.language,
    mark: plan.rehearsal ? words.mark : '',
    blocks: blocks({ plan, words }),
  }
}

function* blocks(context: EasyReadContext): Generator<Block> {
  yield* title(context)
  yield* whatThisIs(context, context.words.happened.report)
  yield* whoWasThere(context)
  yield* whatHappened(context)
  yield* whenWeMeetAgain(context)
  yield* whomToAsk(context)
}
