import type { Letter } from './letter'

/** The same letter as a page without anything that a mail program would have to fetch. */
export function letterHtml({ language, subject, opening, sections, closing }: Letter): string {
  const parts = sections.map(
    ({ heading, more, items }) =>
      `<h2>${escaped(heading)}</h2>\n${more === '' ? '' : paragraph(more)}<ul>\n${items.map(item).join('')}</ul>\n`,
  )
  return [
    `<!doctype html>\n<html lang="${language}">\n`,
    `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>\n<body>\n`,
    ...opening.map(paragraph),
    ...parts,
    ...closing.map(paragraph),
    '</body>\n</html>\n',
  ].join('')
}

function item({ text, details }: Letter['sections'][number]['items'][number]): string {
  const [words, ...more] = [`<strong>${escaped(text)}</strong>`, ...details.map(escaped)]
  return `<li>${[details.length === 0 ? escaped(text) : words, ...more].join('<br>\n')}</li>\n`
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>\n`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>\n',
}

function escaped(text: string): string {
  return text.replace(/[&<>"\n]/g, (character) => entities[character] ?? character)
}
