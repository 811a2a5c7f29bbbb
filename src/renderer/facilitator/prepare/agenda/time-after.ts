/** The time of day (`HH:MM`) so many minutes after another, past midnight too; null where that is no time. */
export function timeAfter(start: string, minutes: number): string | null {
  const parts = /^(\d{2}):(\d{2})/.exec(start)
  if (parts === null) return null
  const total = (Number(parts[1]) * 60 + Number(parts[2]) + minutes) % (24 * 60)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${twoDigits(Math.floor(total / 60))}:${twoDigits(total % 60)}`
}
