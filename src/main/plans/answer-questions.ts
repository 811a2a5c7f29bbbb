import { assertNever } from '@core/assert-never'
import { webAcross } from '../web/web-across'
import type { PlanShelf } from './plan-shelf'
import type { PlanAnswers, PlanQuestion, ToPlanThread, FromPlanThread } from './plan-thread'

/** What the thread does with what it is told. Resolves when that is done. */
export async function answerFrom(
  shelf: PlanShelf,
  message: Exclude<ToPlanThread, { readonly what: 'close' }>,
  send: (message: FromPlanThread) => void,
): Promise<void> {
  if (message.what === 'put') shelf.put(message.workshop, message.plan, message.journalBytes)
  else send({ number: message.number, answer: await answerOf(shelf, message.question) })
}

async function answerOf(shelf: PlanShelf, question: PlanQuestion): Promise<PlanAnswers[keyof PlanAnswers]> {
  switch (question.ask) {
    case 'search':
      return shelf.search(question.workshops, question.words, question.extent)
    case 'actions':
      return shelf.openActions(question.workshops)
    case 'web':
      return webAcross(await shelf.plans(question.workshops), question.decisions, question.range)
    default:
      return assertNever(question)
  }
}
