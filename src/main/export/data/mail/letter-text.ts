import type { Letter } from './letter'

/** The letter for programs that show plain text. */
export function letterText({ opening, sections, closing }: Letter): string {
  const parts = sections.map(({ heading, more, items }) =>
    [
      heading.toLocaleUpperCase(),
      ...(more === '' ? [] : [more]),
      ...items.flatMap(({ text, details }) => [
        `- ${indented(text)}`,
        ...details.map((detail) => `  ${indented(detail)}`),
      ]),
    ].join('\n'),
  )
  return `${[...opening, ...parts, ...closing].join('\n\n')}\n`
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ')
}
