import type { ProjectedCommitment } from '@core/views'

export interface Promised {
  /** Of the last who promised it, so that it is the newest when it is promised again. */
  readonly id: string
  readonly text: string
  readonly times: number
}

/** What people promise in the very same words, as a suggestion that many press, stands once. In order of arrival. */
export function inTheSameWords(promises: readonly Pick<ProjectedCommitment, 'id' | 'text'>[]): readonly Promised[] {
  const byText = new Map<string, Promised>()
  for (const { id, text } of promises) byText.set(text, { id, text, times: (byText.get(text)?.times ?? 0) + 1 })
  return [...byText.values()]
}
