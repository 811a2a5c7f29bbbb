import type { Language } from '@core/language'
import { createHash } from 'node:crypto'
import type { PlanDocument } from '../document/document'
import { bodyOf, type Section } from './blocks'
import { escaped } from './escape'
import { createFlow } from './flow'
import { langOf, languageTags } from './inline'
import { pageWords } from './page-words'
import { styleOf } from './style/style'

export interface HtmlOptions {
  /** `easy-read`: larger type all through. */
  readonly look: 'standard' | 'easy-read'
}

/**
 * A document as one file of HTML that needs nothing else: no script, no typeface, no request. Its own policy forbids
 * all of them.
 */
export function writeHtml(document: PlanDocument, { look }: HtmlOptions): string {
  const { title, subject, language, mark, blocks } = document
  const { cover, sections, parts } = bodyOf(blocks, createFlow(language))
  const style = styleOf(mark)
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'`
  return [
    '<!doctype html>\n',
    `<html lang="${languageTags[language]}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n',
    `<meta name="description" content="${escaped(subject)}">\n`,
    `<title>${escaped(title)}</title>\n<style>${style}</style>\n</head>\n<body class="${look}">\n`,
    `<a class="skip" href="#words">${escaped(pageWords.skip[language])}</a>\n`,
    mark === '' ? '' : `<header class="always"><p>${escaped(mark)}</p></header>\n`,
    `<main id="words" tabindex="-1">\n<div class="cover">${cover}</div>\n`,
    '<div class="body">\n',
    sections.length > 1 ? onThisPage(sections, language) : '',
    `<div class="parts">${parts}</div>\n</div>\n</main>\n</body>\n</html>\n`,
  ].join('')
}

function onThisPage(sections: readonly Section[], language: Language): string {
  const links = sections.map(
    ({ id, heading: { text, language: own } }) =>
      `<li><a href="#${id}"${langOf(own, language)}>${escaped(text)}</a></li>`,
  )
  const title = `<p id="on-this-page" class="label">${escaped(pageWords.onThisPage[language])}</p>`
  return `<nav aria-labelledby="on-this-page">${title}<ul role="list">${links.join('')}</ul></nav>\n`
}

function hashOf(style: string): string {
  return createHash('sha256').update(style, 'utf8').digest('base64')
}
