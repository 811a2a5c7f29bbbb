import type { Stage, StageActivity } from '../agenda/agenda'
import { assertNever } from '../assert-never'
import { accept, refuse, type Context, type Decision } from '../decision'
import { limits } from '../limits'
import { sectorOf } from '../people/sector-of'
import { get } from '../table'
import { firstRefusal, textRefusal } from '../text'
import type { Refusal, Workshop } from '../workshop'
import type { CheckCommand, CheckEvent, Response } from './check'
import { subjectsOf } from './subjects'

type Decided = Decision<CheckEvent, Refusal>
type CheckStage = Stage & { readonly activity: Extract<StageActivity, { readonly kind: 'check' }> }

export function decideCheck(command: CheckCommand, workshop: Workshop, context: Context): Decided {
  if (command.type === 'withdrawResponse') return withdrawResponse(command.responseId, workshop, context)
  const { stageId, subjectId } = command
  const stage = workshop.agenda.stages.find(({ id }) => id === stageId)
  if (stage === undefined) return refuse({ code: 'agenda.unknown-stage', stageId })
  if (!isCheck(stage)) return refuse({ code: 'check.not-a-check', stageId })
  if (!subjectsOf(stage.activity.of, workshop).some(({ id }) => id === subjectId)) {
    return refuse({ code: 'check.unknown-subject', subjectId })
  }
  switch (command.type) {
    case 'respond':
      return respond(command, stage, workshop, context)
    case 'reply': {
      const text = command.text.trim()
      const refused = firstRefusal(textRefusal(text, limits.noteLength, true))
      if (refused !== null) return refused
      const before = workshop.replies.find((reply) => reply.stageId === stageId && reply.subjectId === subjectId)
      return text === (before?.text ?? '') ? accept() : accept({ type: 'replied', reply: { stageId, subjectId, text } })
    }
    default:
      return assertNever(command)
  }
}

function respond(
  { stageId, subjectId, participantId, answer, words }: Extract<CheckCommand, { type: 'respond' }>,
  { activity }: CheckStage,
  { people, responses }: Workshop,
  { actor }: Context,
): Decided {
  if (actor.role === 'attendee' && actor.participantId !== participantId) {
    return refuse({ code: 'people.not-you', participantId })
  }
  const participant = get(people.participants, participantId)
  if (participant === undefined) return refuse({ code: 'people.unknown-participant', participantId })
  if (!activity.sectors.includes(sectorOf(participant, people))) {
    return refuse({ code: 'check.not-asked', participantId })
  }
  const refused = firstRefusal(textRefusal(words, limits.cardTextLength, true))
  if (refused !== null) return refused
  // One id for each person and draft, so that their latest answer takes the place of the one before.
  const id = `${stageId} ${subjectId} ${participantId}`
  const response: Response = { id, stageId, subjectId, participantId, answer, words: words.trim() }
  const before = get(responses, id)
  if (before?.answer === answer && before.words === response.words) return accept()
  return accept({ type: 'responded', response })
}

function withdrawResponse(responseId: string, { responses }: Workshop, { actor }: Context): Decided {
  const response = get(responses, responseId)
  if (response === undefined) return refuse({ code: 'check.unknown-response', responseId })
  const mayTouch = actor.role !== 'attendee' || actor.participantId === response.participantId
  return mayTouch ? accept({ type: 'responseWithdrawn', responseId }) : refuse({ code: 'check.not-yours', responseId })
}

function isCheck(stage: Stage): stage is CheckStage {
  return stage.activity.kind === 'check'
}
