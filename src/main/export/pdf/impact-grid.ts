import { mostOnAGrid, spreadOut } from '@core/voting/grid'
import type { PlacedOption } from '@core/voting/result'
import type { Canvas } from './canvas'
import type { Piece } from './flow'
import { colours } from '../document/colours'
import { page, styles } from './look'
import { row } from './row'
import type { PlanContext } from './section'

const size = { width: 380, height: 250 }
const radius = 9
/** Discs keep out of the rows in which the quadrants are named. */
const edge = { x: 4, y: 20 }
const field = { width: size.width - 2 * edge.x, height: size.height - 2 * edge.y }
const inset = 6

/** Change upwards, effort to the right; each option is a disc with its number from the table. */
export function impactGrid(places: readonly PlacedOption[], optionIds: readonly string[], context: PlanContext): Piece {
  const { words, set } = context
  const numbered = optionIds.flatMap((id, index) => {
    const place = places.find(({ optionId }) => optionId === id)
    return place === undefined ? [] : [{ ...place, number: String(index + 1) }]
  })
  const shown = numbered.slice(0, mostOnAGrid)
  const truly = shown.map(({ impact, effort }) => ({
    x: ((effort - 1) / 4) * field.width,
    y: (1 - (impact - 1) / 4) * field.height,
  }))
  const discs = spreadOut(truly, field, radius)
  const { quadrants } = words.methods
  const labels = [
    { text: quadrants.first, right: false, bottom: false },
    { text: quadrants.plan, right: true, bottom: false },
    { text: quadrants.spare, right: false, bottom: true },
    { text: quadrants.later, right: true, bottom: true },
  ]
  const draw = (canvas: Canvas, left: number, top: number) => {
    canvas.box(left, top, size.width, size.height, colours.paper)
    canvas.rule(left, top + size.height / 2, size.width)
    canvas.box(left + size.width / 2, top, 0.75, size.height, colours.rule)
    for (const { text, right, bottom } of labels) {
      const x = right ? left + size.width - inset - set.width(text, styles.small) : left + inset
      const y = bottom ? top + size.height - inset - styles.small.leading : top + inset
      canvas.text([text], x, y, styles.small)
    }
    shown.forEach(({ number }, index) => {
      const at = discs[index]
      if (at === undefined) return
      const [x, y] = [left + edge.x + at.x, top + edge.y + at.y]
      canvas.mark('disc', x, y, radius, colours.deep)
      canvas.text([number], x - set.width(number, onDisc) / 2, y - onDisc.leading / 2, onDisc)
    })
  }
  const drawing = { kind: 'drawing', height: size.height, draw } as const
  const axes = set.lines(`${words.methods.impactAxis} ${words.methods.effortAxis}`, styles.small, page.contentWidth)
  return row([{ left: page.left, stack: [drawing, { kind: 'gap', height: 4 }, ...axes] }], { above: 6, padBottom: 8 })
}

const onDisc = { weight: 'bold', size: 10, leading: 12, colour: '#ffffff' } as const
