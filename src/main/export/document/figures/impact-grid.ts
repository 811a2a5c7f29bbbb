import { mostOnAGrid, spreadOut } from '@core/voting/grid'
import type { PlacedOption } from '@core/voting/result'
import { colours } from '../colours'
import type { FigureBlock } from '../document'
import type { Pen, PenText } from '../figure'
import type { PlanMethodWords } from '../words/method-words'

const size = { width: 380, height: 250 }
const radius = 9
/** Discs keep out of the rows in which the quadrants are named. */
const edge = { x: 4, y: 20 }
const field = { width: size.width - 2 * edge.x, height: size.height - 2 * edge.y }
const inset = 6
const weight = 0.75
const middle = 3
const named: PenText = { size: 10, weight: 'regular', colour: colours.quiet }
const onDisc: PenText = { size: 10, weight: 'bold', colour: colours.white }
const lineBox = 1.3

type NumberedPlace = PlacedOption & { readonly number: string; readonly name: string }

/** Change upwards, effort to the right; each option is a disc with its number, which is its place among the options. */
export function impactGrid(
  places: readonly PlacedOption[],
  options: readonly { readonly id: string; readonly name: string }[],
  words: PlanMethodWords,
): FigureBlock {
  const numbered = options.flatMap(({ id, name }, index): NumberedPlace[] => {
    const place = places.find(({ optionId }) => optionId === id)
    return place === undefined ? [] : [{ ...place, number: String(index + 1), name }]
  })
  const shown = numbered.slice(0, mostOnAGrid)
  return {
    kind: 'figure',
    description: described(shown, words),
    figure: {
      ...size,
      draw(pen) {
        drawField(pen, words)
        drawDiscs(pen, shown)
      },
    },
  }
}

function described(shown: readonly NumberedPlace[], words: PlanMethodWords): string {
  const inQuadrant = (key: keyof PlanMethodWords['quadrants'], isBig: boolean, isHard: boolean) => ({
    name: words.quadrants[key],
    options: shown
      .filter(({ impact, effort }) => impact >= middle === isBig && effort > middle === isHard)
      .map(({ number, name }) => words.numbered(Number(number), name)),
  })
  const quadrants = [
    inQuadrant('first', true, false),
    inQuadrant('plan', true, true),
    inQuadrant('spare', false, false),
    inQuadrant('later', false, true),
  ]
  return words.grid(quadrants.filter(({ options }) => options.length > 0))
}

function drawField(pen: Pen, { quadrants }: PlanMethodWords): void {
  const { width, height } = size
  pen.box(0, 0, width, height, colours.paper)
  pen.line(0, height / 2, width, height / 2, colours.rule, weight)
  pen.line(width / 2, 0, width / 2, height, colours.rule, weight)
  const labels = [
    { text: quadrants.first, right: false, bottom: false },
    { text: quadrants.plan, right: true, bottom: false },
    { text: quadrants.spare, right: false, bottom: true },
    { text: quadrants.later, right: true, bottom: true },
  ]
  for (const { text, right, bottom } of labels) {
    const left = right ? width - inset - pen.measure(text, named) : inset
    pen.text(text, left, bottom ? height - inset - named.size * lineBox : inset, named)
  }
}

function drawDiscs(pen: Pen, shown: readonly NumberedPlace[]): void {
  const truly = shown.map(({ impact, effort }) => ({
    x: ((effort - 1) / 4) * field.width,
    y: (1 - (impact - 1) / 4) * field.height,
  }))
  const discs = spreadOut(truly, field, radius)
  shown.forEach(({ number }, index) => {
    const at = discs[index]
    if (at === undefined) return
    const [x, y] = [edge.x + at.x, edge.y + at.y]
    pen.mark('disc', x, y, radius, colours.deep)
    pen.text(number, x - pen.measure(number, onDisc) / 2, y - (onDisc.size * lineBox) / 2, onDisc)
  })
}
