import type { Language } from '@core/language'

/**
 * What people take along: once the workshop is closed, the door gives its plan to whoever has the link, as long as it is
 * open. A path is `/plan/<key>/<language>/<file>`; without a file it is a page that leads to all of them.
 */
export const handoutFolder = '/plan/'

/** The files of every plan, those first that most people can read. */
export const handoutFiles = ['easy-read.html', 'easy-read.pdf', 'plan.html', 'plan.pdf', 'calendar.ics'] as const

/** Those of a return meeting besides, which say what became of what was agreed before. */
export const progressFiles = ['progress-easy-read.pdf', 'progress.html', 'progress.pdf'] as const

export type HandoutFile = (typeof handoutFiles)[number] | (typeof progressFiles)[number]

/** The link that begins every path of one opening of the door: `/plan/<key>/`. */
export function handoutOf(key: string): string {
  return `${handoutFolder}${key}/`
}

export function handoutPage(handout: string, language: Language): string {
  return `${handout}${language}/`
}

export function handoutFile(handout: string, language: Language, file: HandoutFile): string {
  return `${handoutPage(handout, language)}${file}`
}

/** What one organisation said yes to; `index` is its place, from 0, in the workshop's list. */
export function ownPart(handout: string, language: Language, index: number): string {
  return `${handoutPage(handout, language)}own-part-${index + 1}.html`
}
