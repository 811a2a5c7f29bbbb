import type { VoteView } from '@core/views'
import type { VoteOption } from '@core/voting/voting'
import { useState } from 'react'
import type { View } from '../panel'
import { splitTies, suggestedPriorities, type Suggestion } from './suggested-priorities'

export interface PriorityDraft {
  readonly chosen: readonly VoteOption[]
  readonly suggestion: Suggestion
  /** Ties by person of which the draft takes some and leaves others. */
  readonly split: readonly (readonly string[])[]
  /** The draft is what the room has chosen. */
  readonly isSettled: boolean
  readonly toggle: (optionId: string) => void
  readonly move: (optionId: string, by: number) => void
  /** Back to what the room has chosen. */
  readonly reset: () => void
}

/** What is about to be chosen: until it is changed, what the room chose before, or what the count by person suggests. */
export function usePriorityDraft({ priorities }: View, vote: VoteView, choose: number): PriorityDraft {
  const [edited, setEdited] = useState<readonly VoteOption[] | null>(null)
  const person = vote.result?.tallies.person ?? { withheld: 'no-ballots' as const }
  const suggestion = suggestedPriorities(person, choose)
  const settled = priorities.map(({ id, kind }) => ({ id, kind }))
  const suggested = suggestion.chosen.flatMap((optionId) => vote.options.filter(({ id }) => id === optionId))
  const chosen = edited ?? (settled.length > 0 ? settled : suggested.map(({ id, kind }) => ({ id, kind })))
  return {
    chosen,
    suggestion,
    split: splitTies(
      person,
      chosen.map(({ id }) => id),
    ),
    isSettled: settled.length > 0 && settled.map(({ id }) => id).join() === chosen.map(({ id }) => id).join(),
    toggle: (optionId) => {
      const option = vote.options.find(({ id }) => id === optionId)
      const others = chosen.filter(({ id }) => id !== optionId)
      if (others.length < chosen.length) setEdited(others)
      else if (option !== undefined) setEdited([...chosen, { id: option.id, kind: option.kind }])
    },
    move: (optionId, by) => {
      const from = chosen.findIndex(({ id }) => id === optionId)
      const option = chosen[from]
      const to = from + by
      if (option === undefined || to < 0 || to >= chosen.length) return
      setEdited(chosen.toSpliced(from, 1).toSpliced(to, 0, option))
    },
    reset: () => setEdited(null),
  }
}
