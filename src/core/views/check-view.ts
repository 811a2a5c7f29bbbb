import { checkedDrafts } from '../check/drafts'
import { subjectsOf } from '../check/subjects'
import { rememberSame } from '../remember'
import { rowsOf } from '../table'
import type { ProjectorView } from '../views'
import type { Workshop } from '../workshop'

type CheckView = Pick<ProjectorView, 'check' | 'answered'>

/** Makes what the current stage checks, again and again; what was said is in it only once it is shown. */
export function checkViewer(): (workshop: Workshop) => CheckView {
  const same = rememberSame<CheckView['check']>()
  return (workshop) => {
    const { stages, currentStageId } = workshop.agenda
    const stage = stages.find(({ id }) => id === currentStageId)
    if (stage === undefined || stage.activity.kind !== 'check') return { check: same([]), answered: 0 }
    const responses = [...rowsOf(workshop.responses)].filter(({ stageId }) => stageId === stage.id)
    const [said, replies] = stage.cardsShown ? [responses, workshop.replies] : [[], []]
    const drafts = checkedDrafts(stage.id, subjectsOf(stage.activity.of, workshop), said, replies)
    return { check: same(drafts), answered: new Set(responses.map(({ participantId }) => participantId)).size }
  }
}
