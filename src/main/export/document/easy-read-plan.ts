import type { Plan } from '@core/plan'
import { dateInWords } from './dates'
import type { Block, PlanDocument } from './document'
import { actions } from './easy-read/actions'
import { whatIsNotInIt, whenWeMeetAgain, whomToAsk } from './easy-read/closing'
import { whatHappened } from './easy-read/happened'
import { title, whatThisIs, whatWeChose, whoWasThere } from './easy-read/opening'
import { ourAgreement, whatPeoplePromised } from './easy-read/outcomes'
import type { EasyReadContext } from './easy-read/points'
import { whatWeWaitFor } from './easy-read/waiting'
import type { EasyReadWords } from './words/easy-read-words'

/** The plan in short sentences: one idea a line, a picture beside each. */
export function easyReadPlan(plan: Plan, words: EasyReadWords): PlanDocument {
  return {
    title: words.fileTitle(plan.title || words.untitled),
    subject: words.subject,
    date: dateInWords(plan.date, words.language),
    language: words.language,
    mark: plan.rehearsal ? words.mark : '',
    blocks: blocks({ plan, words }),
  }
}

function* blocks(context: EasyReadContext): Generator<Block> {
  yield* title(context)
  yield* whatThisIs(context, context.words.what.plan)
  yield* whoWasThere(context)
  yield* whatHappened(context)
  yield* whatWeChose(context)
  yield* actions(context)
  yield* whatPeoplePromised(context)
  yield* ourAgreement(context)
  yield* whatWeWaitFor(context)
  yield* whenWeMeetAgain(context)
  yield* whatIsNotInIt(context)
  yield* whomToAsk(context)
}
