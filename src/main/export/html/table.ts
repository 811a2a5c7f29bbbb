import type { Column, TableBlock } from '../document/document'
import { escaped } from './escape'
import type { Flow } from './flow'

/** Widths are told in steps, because a page without style attributes needs a class for each. */
export const widthStep = 4

export function* table({ summary, columns, rows, rowHeads }: TableBlock, flow: Flow): Generator<string> {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => `<col class="${widthClass(share / shares)}">`)
  // The roles are said again because a phone gets each row as a card, and a table that is none to the eye is none to
  // some browsers either.
  yield `<table role="table"><caption>${escaped(summary)}</caption><colgroup>${widths.join('')}</colgroup>`
  yield `<thead role="rowgroup"><tr role="row">${columns.map(columnHead).join('')}</tr></thead>`
  yield '<tbody role="rowgroup">\n'
  const labels = columns.map(({ heading }) => ` data-label="${escaped(heading.replaceAll('\n', ' '))}"`)
  for (const row of rows) {
    const cells = row.map((cell, index) => {
      const words = cell.map((each) => flow.flowing(each)).join('')
      if (index === 0 && rowHeads) return `<th scope="row" role="rowheader">${words}</th>`
      const label = cell.length === 0 ? '' : (labels[index] ?? '')
      return `<td role="cell"${label}>${words}</td>`
    })
    yield `<tr role="row">${cells.join('')}</tr>\n`
  }
  yield '</tbody></table>'
}

function columnHead({ heading }: Column): string {
  if (heading === '') return '<td role="cell"></td>'
  return `<th scope="col" role="columnheader">${escaped(heading)}</th>`
}

function widthClass(share: number): string {
  return `w${Math.max(widthStep, Math.round((share * 100) / widthStep) * widthStep)}`
}
