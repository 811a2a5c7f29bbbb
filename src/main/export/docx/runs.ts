import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import { cellText } from '../data/cell-text'
import type { Words } from '../document/document'
import { locales } from './look'

/** Words in their language, a line feed as a new line, and as a link where they lead somewhere. */
export function runsOf({ text, language, href }: Words, look: IRunOptions = {}): ParagraphChild[] {
  const spoken = language === undefined ? look : { ...look, language: { value: locales[language] } }
  const lines = cellText(text).split('\n')
  const runs = lines.map((line, index) => new TextRun({ ...spoken, text: line, ...(index === 0 ? {} : { break: 1 }) }))
  return href === undefined ? runs : [new ExternalHyperlink({ link: href, children: runs })]
}
