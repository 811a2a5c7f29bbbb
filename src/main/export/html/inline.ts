import type { Language } from '@core/language'
import type { Paragraph, Words } from '../document/document'
import { escaped } from './escape'

export const languageTags: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' }

/** Words between tags: a link where they lead somewhere, marked with their language where it is one of their own. */
export function inline({ text, language, href }: Words, of: Language): string {
  const address = href === undefined ? null : safeAddress(href)
  const lang = langOf(language, of)
  if (address !== null) return `<a href="${escaped(address)}" rel="noreferrer"${lang}>${escaped(text)}</a>`
  return lang === '' ? escaped(text) : `<span${lang}>${escaped(text)}</span>`
}

export function paragraph({ words, tone, keepWithNext }: Paragraph, of: Language): string {
  const classes = [tone === 'body' ? '' : tone, keepWithNext === true ? 'keep' : ''].filter((name) => name !== '')
  const shown = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`
  return `<p${shown}${langOf(words.language, of)}>${inline({ ...words, language: of }, of)}</p>`
}

/** The attribute for words in another language than those around them. */
export function langOf(language: Language | undefined, of: Language): string {
  return language === undefined || language === of ? '' : ` lang="${languageTags[language]}"`
}

const allowed = new Set(['http:', 'https:', 'mailto:'])

/** A page or a file that the door gives out beside this one, or another folder of them. */
const beside = /^(\.\.\/)?[\w-]+(\.(html|ics|pdf)|\/)$/

/** The address in full, or null where following it could do anything but open a page or a letter. */
function safeAddress(href: string): string | null {
  if (beside.test(href)) return href
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return allowed.has(url.protocol) ? url.href : null
}
