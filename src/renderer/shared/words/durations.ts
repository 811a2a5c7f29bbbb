import { counted } from './counts'

/** `45 minutes`, `1 hour`, `2 hours 30 minutes`. */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return counted(rest, 'minute')
  return rest === 0 ? counted(hours, 'hour') : `${counted(hours, 'hour')} ${counted(rest, 'minute')}`
}

/** `45 min`, `2 h 30 min`: where room is short. */
export function minutesInShort(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** What a timer shows: `9:05`, `1:00:00`, and `−0:30` once it is over. Counts a started second as a whole one. */
export function timerFace(remainingMs: number): string {
  const seconds = Math.ceil(remainingMs / 1000)
  const sign = seconds < 0 ? '−' : ''
  const absolute = Math.abs(seconds)
  const hours = Math.floor(absolute / 3600)
  const minutes = Math.floor((absolute % 3600) / 60)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  const tail = `${hours > 0 ? twoDigits(minutes) : minutes}:${twoDigits(absolute % 60)}`
  return `${sign}${hours > 0 ? `${hours}:` : ''}${tail}`
}
