import type { CheckedDraft } from '../views'
import type { CheckAnswer, CheckSubject, Reply, Response } from './check'

/** What was said of each draft in one check, by nobody's name. */
export function checkedDrafts(
  stageId: string,
  subjects: readonly CheckSubject[],
  responses: Iterable<Response>,
  replies: readonly Reply[],
): CheckedDraft[] {
  const said = new Map<string, Response[]>(subjects.map(({ id }) => [id, []]))
  for (const response of responses) if (response.stageId === stageId) said.get(response.subjectId)?.push(response)
  return subjects.map((subject) => {
    const counts: Record<CheckAnswer, number> = { yes: 0, 'yes-with-changes': 0, 'not-yet': 0 }
    const own = said.get(subject.id) ?? []
    for (const { answer } of own) counts[answer] += 1
    const words = own.map((response) => response.words).filter((text) => text !== '')
    const reply = replies.find((one) => one.stageId === stageId && one.subjectId === subject.id)
    return { ...subject, counts, words: words.toSorted(alphabetically), reply: reply?.text ?? '' }
  })
}

function alphabetically(one: string, other: string): number {
  return one.localeCompare(other, 'en-GB')
}
