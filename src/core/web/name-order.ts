// Making one costs far more than using it.
const alphabet = new Intl.Collator('en-GB', { numeric: true })

/** The order of the alphabet, numbers by their value; names that differ at all never stand level. */
export function byName(one: string, other: string): number {
  return alphabet.compare(one, other) || byCodes(one, other)
}

/** The order of dates, and of texts of which only that it is always the same matters. */
export function byCodes(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
