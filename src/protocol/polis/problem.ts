export type PolisFile = 'comments' | 'votes' | 'summary'

/** Why an export was not read, with the file and the line that it is about. */
export type PolisProblem = { readonly file: PolisFile; /** From 1; where the row starts. */ readonly line: number } & (
  | { readonly what: 'file-too-long'; readonly length: number; readonly allowed: number }
  | { readonly what: 'file-empty' }
  | { readonly what: 'column-missing'; readonly column: string }
  | { readonly what: 'column-twice'; readonly column: string }
  | { readonly what: 'malformed-quotes' }
  | { readonly what: 'field-count'; readonly found: number; readonly expected: number }
  | { readonly what: 'not-a-number'; readonly column: string; readonly value: string }
  /** A moderation mark or a vote that is none of -1, 0 and 1. */
  | { readonly what: 'not-a-mark'; readonly column: string; readonly value: string }
  | { readonly what: 'statement-empty' }
  | { readonly what: 'statement-too-long'; readonly length: number; readonly allowed: number }
  | { readonly what: 'statement-twice'; readonly key: string; readonly firstLine: number }
  | { readonly what: 'statement-unknown'; readonly key: string }
  | { readonly what: 'too-many-statements'; readonly allowed: number }
  | { readonly what: 'too-many-people'; readonly allowed: number }
)

/** Values are quoted back to people: as much of them as it takes to find the place. */
export function excerpt(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value
}
