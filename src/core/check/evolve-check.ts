import { assertNever } from '../assert-never'
import { UnknownReference } from '../ordered'
import { get, put, remove } from '../table'
import type { Workshop } from '../workshop'
import type { CheckEvent } from './check'

export function evolveCheck(workshop: Workshop, event: CheckEvent): Workshop {
  const { responses, replies } = workshop
  switch (event.type) {
    case 'responded':
      return { ...workshop, responses: put(responses, event.response) }
    case 'responseWithdrawn':
      if (get(responses, event.responseId) === undefined) throw new UnknownReference(event.responseId)
      return { ...workshop, responses: remove(responses, event.responseId) }
    case 'replied': {
      const { reply } = event
      const { stageId, subjectId } = reply
      const others = replies.filter((other) => other.stageId !== stageId || other.subjectId !== subjectId)
      return { ...workshop, replies: reply.text === '' ? others : [...others, reply] }
    }
    default:
      return assertNever(event)
  }
}
