import { colours } from '../../document/colours'
import { sectorMarks } from '../../document/sector-marks'
import { widthStep } from '../table'
import blocks from './blocks.css?raw'
import look from './look.css?raw'
import print from './print.css?raw'
import screens from './screens.css?raw'

/** The page's one style element; a mark is printed at the foot of every sheet. */
export function styleOf(mark: string): string {
  return [look, blocks, screens, print, columnWidths, lightFigures, darkFigures, mark === '' ? '' : footOf(mark)].join('\n')
}

const columnWidths = Array.from({ length: 100 / widthStep }, (_, index) => (index + 1) * widthStep)
  .map((width) => `.w${width}{width:${width}%}`)
  .join('')

/** The ground of a figure and the lines on it, which are to be seen on paper that is not white too. */
const lightFigures = coloured({ [colours.paper]: '#ebe4d6', [colours.rule]: '#c9bda6' })

/** Figures are drawn in the colours of paper; on a dark screen each becomes its counterpart. */
const darkFigures = `@media screen and (prefers-color-scheme:dark){${coloured({
  [colours.ink]: '#f3efe7',
  [colours.quiet]: '#bdc3c9',
  [colours.deep]: '#7cc7d1',
  [colours.rule]: '#55606b',
  [colours.paper]: '#2a3138',
  [colours.white]: '#06262c',
  [colours.good]: '#86d3a0',
  [colours.warn]: '#f3c069',
  [colours.bad]: '#f49a94',
  [colours.disagree]: '#f0a35e',
  [colours.pass]: '#8b96a1',
  [sectorMarks.statutory.colour]: '#8dbdf2',
  [sectorMarks.voluntary.colour]: '#d3a2e6',
  [sectorMarks.community.colour]: '#8fd3a5',
  [sectorMarks.business.colour]: '#f0ab7c',
  [sectorMarks.other.colour]: '#b7c0c9',
})}}`

function coloured(counterparts: Readonly<Record<string, string>>): string {
  return Object.entries(counterparts)
    .map(([from, to]) => `[fill="${from}"]{fill:${to}}[stroke="${from}"]{stroke:${to}}`)
    .join('')
}

function footOf(mark: string): string {
  const letters = Array.from(mark, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `).join('')
  return `@page{@bottom-left{content:"${letters}";font:700 9pt ${paperFont};color:#a44f14}}`
}

const paperFont = "'Atkinson Hyperlegible Next',system-ui,sans-serif"
