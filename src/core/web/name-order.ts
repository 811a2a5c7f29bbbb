/** The order of the alphabet, numbers by their value; names that differ at all never stand level. */
export function byName(one: string, other: string): number {
  return one.localeCompare(other, 'en-GB', { numeric: true }) || (one < other ? -1 : Number(one > other))
}
