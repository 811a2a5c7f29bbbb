import type { Response } from '@core/check/check'
import type { RoomState } from '../../room-state'

type Said = Pick<Response, 'subjectId' | 'answer' | 'words'> & { readonly id: string | null }

/** What this person says of each draft of the stage, with what is still on its way. */
export function ownResponses(
  stageId: string,
  { personal, outbox }: Pick<RoomState, 'personal' | 'outbox'>,
): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>()
  for (const response of personal?.responses ?? []) {
    if (response.stageId === stageId) said.set(response.subjectId, response)
  }
  for (const { act } of [...outbox.settled, ...outbox.queue]) {
    if (act.type === 'respond' && act.stageId === stageId) {
      const { subjectId, answer, words } = act
      said.set(subjectId, { id: said.get(subjectId)?.id ?? null, subjectId, answer, words })
    } else if (act.type === 'withdrawResponse') {
      for (const [subjectId, { id }] of said) if (id === act.responseId) said.delete(subjectId)
    }
  }
  return said
}
