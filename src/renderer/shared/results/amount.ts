// English and Welsh set numbers the same way, and not every runtime knows Welsh.
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** A total as it is shown: as the rules have rounded it, and without decimals where it is whole. */
export function amount(value: number): string {
  return numbers.format(value)
}
