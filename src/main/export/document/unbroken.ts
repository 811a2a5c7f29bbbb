/** The same words, never parted at the end of a line: for short ones, such as `3 people` and `12 Mar 2018`. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}
