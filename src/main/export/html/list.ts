import type { ListBlock, ListItem } from '../document/document'
import { pictureOf, pictureSize } from '../document/pictures'
import { sectorMarks } from '../document/sector-marks'
import { escaped } from './escape'
import type { Flow } from './flow'
import { inline } from './inline'
import { markShape } from './svg-pen'

// Safari forgets that a list without bullets is a list, unless it is told.
const tags: Readonly<Record<ListBlock['style'], string>> = {
  numbers: 'ol role="list"',
  labels: 'ul role="list"',
  dots: 'ul',
  points: 'ul role="list"',
}

export function* list({ style, items, columns, keepTogether }: ListBlock, flow: Flow): Generator<string> {
  const classes = [style, columns === 2 ? 'two' : '', keepTogether === true ? 'together' : '']
  yield `<${tags[style]} class="${classes.join(' ').trim()}">`
  for (const item of items) yield listItem(item, flow)
  yield style === 'numbers' ? '</ol>' : '</ul>'
}

function listItem(item: ListItem, flow: Flow): string {
  const { label, aside, sector, picture, content, keepWithNext } = item
  const before = [
    picture === undefined ? '' : pointPicture(picture),
    sector === undefined ? '' : sectorMark(sector),
    label.text === '' ? '' : `<span class="name">${inline(label, flow.language)}</span>`,
    aside === undefined || aside.text === '' ? '' : `<span class="aside">${inline(aside, flow.language)}</span>`,
  ].filter((part) => part !== '')
  // Spaces between, for those who hear or copy it.
  const beside = before.length === 0 ? '' : `<div class="before">${before.join(' ')}</div> `
  const kept = keepWithNext === true ? ' class="keep"' : ''
  return `<li${kept}>${beside}<div class="content">${content.map((each) => flow.flowing(each)).join('')}</div></li>\n`
}

function pointPicture(name: string): string {
  const data = pictureOf(name)
  if (data === null) return ''
  return drawing('picture', 64, pictureSize, `<path d="${escaped(data)}"/>`)
}

function sectorMark(sector: NonNullable<ListItem['sector']>): string {
  const { shape, colour } = sectorMarks[sector]
  return drawing('mark', 16, 20, markShape(shape, 10, 10, 8, colour))
}

/** Says what the words beside it say. */
function drawing(name: string, pixels: number, box: number, shapes: string): string {
  const size = `width="${pixels}" height="${pixels}" viewBox="0 0 ${box} ${box}"`
  return `<svg class="${name}" ${size} aria-hidden="true">${shapes}</svg>`
}
