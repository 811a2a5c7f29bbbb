/** Words as they may stand between tags and in attributes with quotes: they open no tag, end no attribute. */
export function escaped(text: string): string {
  return tidied(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const lineEnds = /\r\n?|[\u2028\u2029\u0085]/g
const controls = /[^\P{Cc}\n\t]/gu
/** They turn what stands around them; the direction of each paragraph is found from its own letters instead. */
const directions = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\ufeff]/gu
const loneSurrogates = /\p{Cs}/gu
/** As many marks as any script puts on a letter; more would cover the lines around. */
const manyMarks = /(\p{M}{4})\p{M}+/gu

/** Without what draws nothing, or draws over other words. */
export function tidied(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(directions, '')
    .replace(loneSurrogates, '\ufffd')
    .replace(manyMarks, '$1')
}
