import { toDo } from '@core/actions/progress'
import type { CheckedKind } from '@core/agenda/agenda'
import { inDocumentOrder } from '@core/agreement/document-order'
import type { CheckAnswer, Response } from '@core/check/check'
import type { View } from '../acting/acting'

/** A draft with what was said of it. */
export interface Draft {
  readonly id: string
  readonly name: string
  readonly responses: readonly Response[]
  readonly counts: Readonly<Record<CheckAnswer, number>>
  /** What the room answered, or empty. */
  readonly reply: string
}

type Told = Pick<View, 'priorities' | 'actions' | 'agreement' | 'responses' | 'replies'>

/** What a check is about, in the room's order. What was hidden since is not asked about. */
export function checkedDrafts(stageId: string, of: CheckedKind, view: Told): readonly Draft[] {
  const responses = [...view.responses.values()].filter((response) => response.stageId === stageId)
  return subjectsOf(of, view).map(({ id, name }) => {
    const own = responses.filter(({ subjectId }) => subjectId === id)
    const counts = { yes: 0, 'yes-with-changes': 0, 'not-yet': 0 }
    for (const { answer } of own) counts[answer]++
    const reply = view.replies.find((one) => one.stageId === stageId && one.subjectId === id)
    return { id, name, responses: own, counts, reply: reply?.text ?? '' }
  })
}

function subjectsOf(of: CheckedKind, view: Told): readonly { readonly id: string; readonly name: string }[] {
  switch (of) {
    case 'priorities':
      return view.priorities.filter(({ name }) => name !== '')
    case 'actions':
      return toDo(view.actions).map(({ id, text }) => ({ id, name: text }))
    case 'clauses':
      return inDocumentOrder(view.agreement.clauses).map(({ id, text }) => ({ id, name: text }))
  }
}
