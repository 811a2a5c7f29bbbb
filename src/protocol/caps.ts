/**
 * What may cross a boundary at all, so that nothing endless gets in. The limits that people meet, and the words for
 * them, are the rules' (core/limits.ts); these are far above them. Texts are counted in UTF-16 code units.
 */
export const caps = {
  text: 20_000,
  id: 200,
  list: 5000,
  /** A whole online conversation is larger than anything that is typed in a room. */
  importedList: 20_000,
  /** What the rules accepted must always be read back, so a journal's lists end only where a file would be absurd. */
  journalledList: 1_000_000,
} as const
