import { type Clause, clauseParts } from './agreement'

/** The clauses as the document has them: part by part. */
export function inDocumentOrder(clauses: readonly Clause[]): readonly Clause[] {
  return clauseParts.flatMap((part) => clauses.filter((clause) => clause.part === part))
}

/** The clause that the room decides next: the first that it has not said yes to; null where all are accepted. */
export function underDiscussion(clauses: readonly Clause[]): Clause | null {
  return inDocumentOrder(clauses).find(({ accepted }) => !accepted) ?? null
}
