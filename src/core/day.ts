const dayMs = 86_400_000

/** The ISO calendar date of a moment (ms since 1970, from 0), as clocks in Greenwich have it. */
export function dayOf(at: number): string {
  let [year, days] = [1970, Math.max(0, Math.floor(at / dayMs))]
  while (days >= daysOfYear(year)) {
    days -= daysOfYear(year)
    year++
  }
  let month = 1
  for (const length of daysOfMonths(year)) {
    if (days < length) break
    days -= length
    month++
  }
  return [year, month, days + 1].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

/** How many days each month of a year has. */
export function daysOfMonths(year: number): readonly number[] {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}

function daysOfYear(year: number): number {
  return isLeap(year) ? 366 : 365
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
