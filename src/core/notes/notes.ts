export const noteKinds = ['decision', 'note', 'quote'] as const

export type NoteKind = (typeof noteKinds)[number]

/** What was decided, observed or said, as captured while people talk. */
export interface Note {
  readonly id: string
  readonly kind: NoteKind
  readonly text: string
  readonly priorityId: string | null
  /** ms since 1970 */
  readonly at: number
}

export type NotesCommand =
  | {
      readonly type: 'addNote'
      readonly kind: NoteKind
      readonly text: string
      readonly priorityId: string | null
    }
  | { readonly type: 'editNote'; readonly noteId: string; readonly text: string }
  | { readonly type: 'removeNote'; readonly noteId: string }

export type NotesEvent =
  | { readonly type: 'noteAdded'; readonly note: Note }
  | { readonly type: 'noteEdited'; readonly noteId: string; readonly text: string }
  | { readonly type: 'noteRemoved'; readonly noteId: string }

export type NotesRefusal =
  | { readonly code: 'notes.unknown-note'; readonly noteId: string }
  | { readonly code: 'notes.too-many'; readonly allowed: number }
