/** Longer parts could be higher than a page at the smallest size. */
const longest = 320

/** A text as parts that stay together on a page: its paragraphs, and long ones by their sentences. */
export function parts(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => (paragraph.length <= longest ? [paragraph] : grouped(pieces(paragraph))))
}

/** Sentences; one without an end in sight is cut between words. */
function pieces(paragraph: string): string[] {
  const sentences = paragraph.match(/[^.!?…]+[.!?…]+["”’)]*\s*|[^.!?…]+$/g) ?? [paragraph]
  return sentences.flatMap((sentence) => {
    if (sentence.length <= longest) return [sentence]
    return sentence.match(new RegExp(`.{1,${longest}}(\\s|$)|\\S{${longest}}`, 'g')) ?? [sentence]
  })
}

function grouped(all: readonly string[]): string[] {
  const groups: string[] = []
  for (const piece of all) {
    const last = groups.at(-1)
    if (last !== undefined && last.length + piece.length <= longest) groups[groups.length - 1] = last + piece
    else groups.push(piece)
  }
  return groups.map((group) => group.trim())
}
