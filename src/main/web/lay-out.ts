import { type Body, fill, type JoiningLine, onSpiral, pushApart, pushOffLines, type Room } from '@core/web/apart'
import { byName } from '@core/web/name-order'
import { onTheirOwn, type OrganisationWeb } from '@core/web/web'
import type { WebLabel, WebLayout } from '@core/web/web-layout'
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import { setImmediate } from 'node:timers/promises'
import { labelSize, labelWords } from './label-words'
import { numbersOn } from './line-numbers'
import { rowsOfLabels } from './rows-of-labels'

/** More organisations than this nobody can read in one picture. */
const mostInPicture = 150
const ticks = 300
const mostPushes = 240
/**
 * Which share of the ground is under labels, and what is free beside them, ems. A few have room for a number on every
 * line; with many the letters would then be too small.
 */
const few = { covered: 0.17, gap: { across: 2.8, down: 1.8 } }
const many = { covered: 0.27, gap: { across: 1.4, down: 1 } }
const mostFew = 40
/** What the forces know as the distance of two neighbours; their results are stretched to the picture afterwards. */
const spread = 100
/** The longest that one turn may keep everything else waiting. */
const turnMs = 8

/**
 * The picture of a web, `proportion` times as wide as it is high: those who are joined near one another, those who are
 * on their own in rows below. The same web is always laid out the same. Where there are too many for a picture, those
 * with the most links are in it.
 */
export function layoutOf(web: OrganisationWeb, proportion: number): WebLayout {
  const steps = layoutSteps(web, proportion)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same in small turns, between which all else goes on. */
export async function layoutInTurns(web: OrganisationWeb, proportion: number): Promise<WebLayout> {
  const steps = layoutSteps(web, proportion)
  let turnEnds = performance.now() + turnMs
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() < turnEnds) continue
    await setImmediate()
    turnEnds = performance.now() + turnMs
  }
}

interface Node extends Body {
  readonly name: string
  readonly words: readonly string[]
}

function* layoutSteps(web: OrganisationWeb, proportion: number): Generator<undefined, WebLayout> {
  const { linked, alone, leftOut } = chosen(web)
  const nodes = linked.map(nodeOf)
  const byNodeName = new Map(nodes.map((node) => [node.name, node]))
  const links = web.links.flatMap(({ between: [one, other] }) => {
    const [from, to] = [byNodeName.get(one), byNodeName.get(other)]
    return from === undefined || to === undefined ? [] : [{ between: [one, other] as const, from, to }]
  })
  const rest = alone.map(nodeOf)
  let room = roomFor(nodes, rest, proportion)
  if (nodes.length > 0) {
    yield* pull(nodes, links, room)
    fill(nodes, room)
    // A picture that is too tight for its labels grows until it is not.
    while (!(yield* separate(nodes, links, room))) {
      room = { width: room.width * 1.12, height: room.height * 1.12 }
      fill(nodes, room)
    }
  }
  const rows = rowsOfLabels(rest, room)
  const labels: readonly WebLabel[] = [...nodes, ...rows.labels]
  return {
    width: room.width,
    height: rows.bottom,
    labels: labels.map(({ name, words, x, y, width, height }) => ({ name, words, x, y, width, height })),
    lines: numbersOn(links, nodes),
    aloneTop: rows.top,
    leftOut,
  }
}

/** Who is in the picture, in the order of the alphabet. */
function chosen(web: OrganisationWeb) {
  const strength = new Map<string, number>()
  for (const { between, ties } of web.links) {
    for (const name of between) strength.set(name, (strength.get(name) ?? 0) + ties.length)
  }
  const strongest = [...strength].toSorted(([one, some], [other, others]) => others - some || byName(one, other))
  const linked = strongest
    .slice(0, mostInPicture)
    .map(([name]) => name)
    .toSorted(byName)
  const alone = onTheirOwn(web)
    .map(({ name }) => name)
    .slice(0, mostInPicture - linked.length)
  return { linked, alone, leftOut: web.organisations.length - linked.length - alone.length }
}

function nodeOf(name: string): Node {
  const words = labelWords(name)
  return { name, words, ...labelSize(words), x: 0, y: 0 }
}

/** Wide enough that with the rows below it the picture has its proportion. */
function roomFor(nodes: readonly Node[], alone: readonly Node[], proportion: number): Room {
  const { covered, gap } = density(nodes)
  const ground = nodes.reduce((sum, { width, height }) => sum + width * height, 0) / covered
  const tallest = Math.max(0, ...nodes.map(({ height }) => height))
  const widest = Math.max(0, ...[...nodes, ...alone].map(({ width }) => width))
  let width = Math.max(Math.sqrt(ground * proportion), widest + gap.across)
  for (;;) {
    const room = { width, height: nodes.length === 0 ? 0 : Math.max(ground / width, tallest + gap.down) }
    if (rowsOfLabels(alone, room).bottom * proportion <= width) return room
    width *= 1.04
  }
}

/** Lets what is joined attract one another and everything else push away. */
function* pull(
  nodes: readonly Node[],
  links: readonly { readonly from: Node; readonly to: Node }[],
  room: Room,
): Generator<undefined, void> {
  const scale = spread / Math.sqrt((room.width * room.height) / nodes.length)
  const wide: Room = { width: room.width * scale, height: room.height * scale }
  for (const [index, node] of nodes.entries()) Object.assign(node, onSpiral(index, spread, wide))
  const simulation = forceSimulation([...nodes])
    .force(
      'link',
      forceLink<Node, { source: Node; target: Node }>(
        links.map(({ from, to }) => ({ source: from, target: to })),
      ).distance(spread),
    )
    .force('apart', forceManyBody<Node>().strength(-4 * spread))
    .force('x', forceX<Node>(wide.width / 2).strength(0.07))
    .force('y', forceY<Node>(wide.height / 2).strength(0.07))
    .stop()
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick()
    yield
  }
}

function density({ length }: readonly Node[]): typeof few {
  return length <= mostFew ? few : many
}

/** Says whether at the end no label covers another. */
function* separate(nodes: readonly Node[], lines: readonly JoiningLine[], room: Room): Generator<undefined, boolean> {
  const { gap } = density(nodes)
  for (let push = 0; push < mostPushes; push++) {
    const covers = pushApart(nodes, room, gap)
    const crossed = push < mostPushes / 2 && pushOffLines(nodes, lines, gap.down / 2)
    if (!covers && !crossed) return true
    yield
  }
  return !pushApart(nodes, room, { across: 0, down: 0 })
}
