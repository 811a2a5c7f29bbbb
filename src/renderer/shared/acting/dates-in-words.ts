import { GB } from 'chrono-node/en'

/**
 * Reads a due date as people say it, British order, always forward from `today`. Null where it is not understood whole.
 *
 * “fri 2 weeks” is the Friday of the week (Monday to Sunday) two weeks on; “Friday week” is a week after the coming
 * Friday; a month alone is its last day, as a deadline means it.
 *
 * @param today ISO calendar date
 * @returns ISO calendar date
 */
export function dateFromWords(said: string, today: string): string | null {
  const words = tidied(said)
  if (words === '') return null
  return (
    weekdayOfAWeek(words, today) ?? monthAlone(words, today) ?? dayOfTheMonth(words, today) ?? byChrono(words, today)
  )
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdayPattern = '(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const monthPattern = `(${[
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?',
  'july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
].join('|')})`
const numbers = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['eight', 8],
])

function tidied(said: string): string {
  return said
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/(\d)\.(?=\d)/g, '$1/')
    .replace(/[.,]/g, ' ')
    .replace(/^\s*(by|before|on|due|until)\b/, '')
    .replace(/\b(a )?fortnight\b/g, '2 weeks')
    .replace(/\s+/g, ' ')
    .trim()
}

function weekdayOfAWeek(words: string, today: string): string | null {
  const inWeeks =
    new RegExp(
      `^(?:the )?${weekdayPattern},? (?:in )?(\\d+|a|one|two|three|four|five|six|eight) (?:weeks?|wks?)(?: on| time)?$`,
    ).exec(words) ??
    swapped(
      new RegExp(`^(?:in )?(\\d+|a|one|two|three|four|five|six|eight) (?:weeks?|wks?) (?:on )?${weekdayPattern}$`).exec(
        words,
      ),
    )
  if (inWeeks !== null) {
    const weeks = numbers.get(inWeeks[2] ?? '') ?? Number(inWeeks[2])
    const monday = plusDays(today, -weekdayOf(today))
    return plusDays(monday, weekdayNamed(inWeeks[1] ?? '') + 7 * weeks)
  }
  const week = new RegExp(`^(?:a )?(?:${weekdayPattern} week|week on ${weekdayPattern})$`).exec(words)
  const name = week?.[1] ?? week?.[2]
  if (name === undefined) return null
  const ahead = (weekdayNamed(name) - weekdayOf(today) + 7) % 7
  return plusDays(today, (ahead === 0 ? 7 : ahead) + 7)
}

/** The weekday first, then the weeks, whichever way round they were said. */
function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1]]
}

function monthAlone(words: string, today: string): string | null {
  const relative = /^(?:(mid|end|the end)(?: of|-)? ?)?(this|the|next) month$/.exec(words)
  const [thisYear, thisMonth] = partsOf(today)
  if (relative !== null) {
    return partOfMonth(relative[1], thisYear, thisMonth + (relative[2] === 'next' ? 1 : 0))
  }
  const named = new RegExp(`^(?:(mid|end|the end)(?: of|-)? ?)?(?:in )?${monthPattern}(?: (\\d{4}))?$`).exec(words)
  if (named === null) return null
  const month = months.indexOf((named[2] ?? '').slice(0, 3)) + 1
  if (named[3] !== undefined) return partOfMonth(named[1], Number(named[3]), month)
  const date = partOfMonth(named[1], thisYear, month)
  return date < today ? partOfMonth(named[1], thisYear + 1, month) : date
}

function partOfMonth(part: string | undefined, year: number, month: number): string {
  return part === 'mid' ? isoDate(year, month, 15) : isoDate(year, month + 1, 0)
}

function dayOfTheMonth(words: string, today: string): string | null {
  const match = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(words)
  if (match === null) return null
  const day = Number(match[1])
  if (day < 1 || day > 31) return null
  const [year, month] = partsOf(today)
  for (let ahead = 0; ahead < 12; ahead++) {
    const date = isoDate(year, month + ahead, day)
    if (date > today && partsOf(date)[2] === day) return date
  }
  return null
}

function byChrono(words: string, today: string): string | null {
  const [year, month, day] = partsOf(today)
  const [result, second] = GB.parse(words, { instant: new Date(year, month - 1, day, 12) }, { forwardDate: true })
  if (result === undefined || second !== undefined || !coversAll(words, result)) return null
  const { start } = result
  return isoDate(start.get('year') ?? year, start.get('month') ?? month, start.get('day') ?? day)
}

/** Words left over mean that the date was guessed from part of what was said. */
function coversAll(words: string, result: { readonly text: string }): boolean {
  return (
    words
      .replace(result.text, ' ')
      .replace(/\b(the|by|on|of|at the latest|time)\b/g, ' ')
      .trim() === ''
  )
}

function weekdayNamed(name: string): number {
  return weekdays.indexOf(name.slice(0, 3))
}

/** 0 for Monday to 6 for Sunday. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
}

function plusDays(date: string, days: number): string {
  const [year, month, day] = partsOf(date)
  return isoDate(year, month, day + days)
}

function partsOf(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return [year, month, day]
}

/** Months and days over their ends run on into the next, as `Date` counts. */
function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}
