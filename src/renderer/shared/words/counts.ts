const numbers = new Intl.NumberFormat('en-GB')

/** `1,200`. */
export function number(value: number): string {
  return numbers.format(value)
}

/** `1 card`, `12 cards`, `no cards`. The plural is the singular and an s unless it is given. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count === 0 ? 'no' : number(count)} ${count === 1 ? singular : plural}`
}

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** `councils, charities and residents`. */
export function listed(words: readonly string[]): string {
  return lists.format(words)
}
