import type { Language } from './language'

/** Short words that nearly every sentence of the one language has, and hardly any of the other. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to is are was were be been we our you your they their he she his for from with without that this these those not it its have has will would can could should what when where who why how on by or if as but so than then there which about into more some any all each every one'.split(
      ' ',
    ),
  ),
  cy: new Set(
    "y yr yn mae ac â'r a'r i'r o'r yw ydy ydym ydynt oes oedd sydd sy wedi ein eich eu gyda gan bod fod nid nad na ddim ond neu pan pam sut ble pwy beth pob bob pobl bydd byddwn byddaf gall gallwn gallwch fel hwn hon hyn hynny cael gael gwneud wneud bod rhwng drwy trwy dros dan heb wrth er mwyn gennym iddynt ni chi ei un".split(
      ' ',
    ),
  ),
}

const fewest = 2
/** So many times more of one than of the other. */
const clearly = 2

/** `mae'r`, `sy'n`: an article or a particle that leans on the word before it. English has no such ending. */
const leaning = /'[nr]$/

/**
 * The language that words are in, told by their small words alone; null where there are too few of them, or of both.
 * A guess for those who hear the words read out: nothing is decided by it, and nobody who wrote them is asked about.
 */
export function languageOf(text: string): Language | null {
  const words = text.normalize('NFC').toLowerCase().replaceAll('’', "'").match(/[\p{L}']+/gu) ?? []
  const english = words.filter((word) => telling.en.has(word)).length
  const welsh = words.filter((word) => telling.cy.has(word) || leaning.test(word)).length
  if (english >= fewest && english >= clearly * welsh) return 'en'
  return welsh >= fewest && welsh >= clearly * english ? 'cy' : null
}
