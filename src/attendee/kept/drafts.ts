import type { CardKind } from '@core/cards/cards'
import { isRecord, isText } from './shapes'
import type { Keep } from './keep'

/** What somebody is writing, with what it takes to send it after its stage is over. */
export interface Draft {
  readonly stageId: string
  readonly stageTitle: string
  readonly kind: CardKind
  readonly tag: string
  readonly text: string
}

/** Where words are kept while they are written that become no card. */
export function noteDraft(name: string): string {
  return `(${name})`
}

/** A card that was begun, in a stage. */
export function isCardDraft({ stageId }: Draft): boolean {
  return !stageId.startsWith('(')
}

/** Where a concern about an option is kept while it is written: it goes with its ballot. */
export function concernDraft(stageId: string, optionId: string): string {
  return noteDraft(`concern ${stageId} ${optionId}`)
}

/** Cards that were begun and not sent, one a stage; oldest first. */
export interface Drafts {
  all(): readonly Draft[]
  of(stageId: string): Draft | undefined
  put(draft: Draft): void
  drop(stageId: string): void
}

/** Keeps drafts on this phone. `seat` tells workshops apart. */
export function createDrafts(keep: Keep, seat: string): Drafts {
  const name = `drafts.${seat}`
  let drafts = read(keep.get(name))
  const change = (next: readonly Draft[]) => {
    drafts = next
    if (drafts.length === 0) keep.remove(name)
    else keep.set(name, drafts)
  }
  const without = (stageId: string) => drafts.filter((draft) => draft.stageId !== stageId)
  return {
    all: () => drafts,
    of: (stageId) => drafts.find((draft) => draft.stageId === stageId),
    put(draft) {
      const known = drafts.some(({ stageId }) => stageId === draft.stageId)
      change(known ? drafts.map((old) => (old.stageId === draft.stageId ? draft : old)) : [...drafts, draft])
    },
    drop: (stageId) => change(without(stageId)),
  }
}

function read(kept: unknown): readonly Draft[] {
  return Array.isArray(kept) ? kept.filter(isDraft).filter(({ text }) => text.trim() !== '') : []
}

function isDraft(value: unknown): value is Draft {
  return isRecord(value) && [value.stageId, value.stageTitle, value.kind, value.tag, value.text].every(isText)
}
