import { AlignmentType, type IParagraphOptions, LevelFormat, Paragraph } from 'docx'
import type { INumberingOptions } from 'docx'
import type { ListBlock, ListItem } from '../document/document'
import { flowing } from './flowing'
import { indent, toneRuns } from './look'
import { runsOf } from './runs'

type NumberedList = INumberingOptions['config'][number]

/** Lists that count are numbered by the program that opens them; it is told here where each begins. */
export interface Numbering {
  readonly config: readonly NumberedList[]
  /** The name of a new list that begins with this number. */
  startingAt(first: number): string
}

export function createNumbering(): Numbering {
  const config: NumberedList[] = []
  return {
    config,
    startingAt: (start) => {
      const reference = `list-${config.length + 1}`
      const style = { paragraph: { indent: { left: indent, hanging: indent } } }
      const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, start, style }
      config.push({ reference, levels: [level] })
      return reference
    },
  }
}

export function listOf({ style, items }: ListBlock, numbering: Numbering): Paragraph[] {
  const all = [...items]
  const first = style === 'numbers' ? countsFrom(all) : null
  if (first !== null) {
    const reference = numbering.startingAt(first)
    return all.flatMap((item) => itemOf(item, { numbering: { reference, level: 0 } }))
  }
  const bullets = style === 'dots' || style === 'points'
  return all.flatMap((item) => (bullets ? itemOf(item, { bullet: { level: 0 } }) : labelled(item)))
}

/** The first number where the labels are `5.`, `6.`, `7.` and so on; else null. */
function countsFrom(items: readonly ListItem[]): number | null {
  const first = Number.parseInt(items[0]?.label.text ?? '', 10)
  return items.every(({ label }, index) => label.text === `${first + index}.`) ? first : null
}

/** The marker stands at the first paragraph; the others stand under it. */
function itemOf({ aside, content, keepWithNext = false }: ListItem, marked: IParagraphOptions): Paragraph[] {
  const asides = aside === undefined ? [] : [runsOf(aside, toneRuns.small)]
  return [
    ...asides.map((children) => new Paragraph({ ...marked, keepNext: true, children })),
    ...content.map((part, index) => {
      const isFirst = index === 0 && asides.length === 0
      return flowing(part, { ...(isFirst ? marked : { indent: { left: indent } }), keepNext: keepWithNext })
    }),
  ]
}

/** The label on a line of its own, with what it is beside it, and the content under it. */
function labelled({ label, aside, content, keepWithNext = false }: ListItem): Paragraph[] {
  const asides = aside === undefined ? [] : runsOf({ ...aside, text: ` ${aside.text}` }, toneRuns.small)
  const children = [...runsOf(label, toneRuns.label), ...asides]
  const isHeaded = label.text !== '' || asides.length > 0
  const head = new Paragraph({ keepNext: true, spacing: { after: 0 }, children })
  const under = content.map((part) => flowing(part, { indent: { left: indent }, keepNext: keepWithNext }))
  return isHeaded ? [head, ...under] : under
}
