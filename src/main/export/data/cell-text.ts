/** What XML 1.0 does not allow, or discourages: controls, halves of a pair, and code points that are no character. */
const unprintable = /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]|(?![\t\n\u0085])\p{Cc}/gu

/** The text as every file can hold it: without what XML does not allow, and with one kind of line break. */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, '')
}
