import type { Language } from '@core/language'
import type { ExportKind } from './exports'

/**
 * What people take along: once the workshop is closed, the door gives its plan to whoever has the link, as long as it is
 * open. A path is `/plan/<key>/<language>/<file>`; without a file it is a page that leads to all of them.
 */
export const handoutFolder = '/plan/'

/** What is given out of every plan, those first that most people can read. */
export const handoutKinds = ['plan-easy-read', 'plan-html', 'plan-pdf', 'calendar-ics'] as const satisfies readonly ExportKind[]

/** Of a return meeting besides: what became of what was agreed before. */
export const progressKinds = ['progress-easy-read', 'progress-html', 'progress-pdf'] as const satisfies readonly ExportKind[]

export type HandoutKind = (typeof handoutKinds)[number] | (typeof progressKinds)[number]

/** The files' names in paths. */
export const handoutFiles: Readonly<Record<HandoutKind, string>> = {
  'plan-easy-read': 'easy-read-plan.pdf',
  'plan-html': 'plan.html',
  'plan-pdf': 'plan.pdf',
  'calendar-ics': 'calendar.ics',
  'progress-easy-read': 'easy-read-progress.pdf',
  'progress-html': 'progress.html',
  'progress-pdf': 'progress.pdf',
}

/** What every path of one opening of the door begins with: `/plan/<key>/`. */
export function handoutOf(key: string): string {
  return `${handoutFolder}${key}/`
}

export function handoutPage(handout: string, language: Language): string {
  return `${handout}${language}/`
}

export function handoutFile(handout: string, language: Language, kind: HandoutKind): string {
  return `${handoutPage(handout, language)}${handoutFiles[kind]}`
}

/** The page of what one organisation said yes to; `index` is its place, from 0, in the workshop's list. */
export function ownPartPage(handout: string, language: Language, index: number): string {
  return `${handoutPage(handout, language)}own-part-${index + 1}.html`
}
