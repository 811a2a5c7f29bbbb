import type { ActionDetails } from '@core/actions/actions'
import { dateFromWords } from './dates-in-words'
import { dueInWords } from './due-in-words'

/** An action while it is typed: as the rules take it, but for the date, which is still in words. */
export interface ActionDraft extends Omit<ActionDetails, 'due'> {
  readonly dueWords: string
}

export function emptyDraft(priorityId: string | null): ActionDraft {
  return { text: '', priorityId, leadId: null, supporterIds: [], person: '', dueWords: '', measure: '' }
}

export function draftOf({ due, ...details }: ActionDetails): ActionDraft {
  return { ...details, dueWords: due === '' ? '' : dueInWords(due) }
}

/** What the rules are asked to take, or which field has to be put right first. */
export type Read =
  { readonly ok: true; readonly action: ActionDetails } | { readonly ok: false; readonly field: 'text' | 'due' }

export function read({ dueWords, ...details }: ActionDraft, today: string): Read {
  if (details.text.trim() === '') return { ok: false, field: 'text' }
  const due = dueWords.trim() === '' ? '' : dateFromWords(dueWords, today)
  return due === null ? { ok: false, field: 'due' } : { ok: true, action: { ...details, due } }
}

/** What to say beside the date: how it was understood, or that it was not. */
export function understoodDue(dueWords: string, today: string): string {
  if (dueWords.trim() === '') return 'such as “fri 2 weeks”'
  const due = dateFromWords(dueWords, today)
  if (due === null) return 'not a date yet'
  return due < today ? `${dueInWords(due)}, in the past` : dueInWords(due)
}
