/** What a writer adds to a document: page numbers, and what stands where the typeface has no letters. */
export interface RunningWords {
  readonly page: (page: number, pages: number) => string
  readonly missing: MissingNames
  readonly missingCharacters: (characters: number) => string
}

/** Names of what the typeface lacks. */
export interface MissingNames {
  readonly emoji: string
  readonly symbol: string
  readonly script: (name: string) => string
}
