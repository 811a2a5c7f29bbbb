/**
 * Finds names in what was said: whole words, whatever their case and what stands between them. Where one name begins
 * another, it is the longer that was said.
 */
export function nameFinder(names: Iterable<string>): (text: string) => readonly string[] {
  const byFirstWord = new Map<string, { readonly name: string; readonly words: readonly string[] }[]>()
  for (const name of new Set(names)) {
    const words = wordsOf(name)
    const first = words[0]
    if (first === undefined) continue
    const list = byFirstWord.get(first)
    if (list === undefined) byFirstWord.set(first, [{ name, words }])
    else list.push({ name, words })
  }
  for (const list of byFirstWord.values()) list.sort((one, other) => other.words.length - one.words.length)
  return (text) => {
    const said = wordsOf(text)
    const found = new Set<string>()
    for (let at = 0; at < said.length;) {
      const here = byFirstWord
        .get(said[at] ?? '')
        ?.find(({ words }) => words.every((word, index) => said[at + index] === word))
      if (here !== undefined) found.add(here.name)
      at += here?.words.length ?? 1
    }
    return [...found]
  }
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('en-GB')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
