import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import type { Box } from '../parts/use-box'

export interface Sized {
  readonly id: string
  readonly width: number
  readonly height: number
}

/** The middle of a node, in pixels from the top left corner of the box. */
export interface Place {
  readonly x: number
  readonly y: number
}

type Links = readonly { readonly source: string; readonly target: string }[]

interface Node extends SimulationNodeDatum, Sized {
  x: number
  y: number
}

const ticks = 300
/** After the forces, nodes are only pushed apart, until none covers another or this often. */
const mostPushes = 500
/** Between nodes, for each pixel of a line's height: enough for a line, and for the number on it, to be seen. */
const gapALine = { across: 1.25, down: 0.8 }

/**
 * Finds a place for every node inside the box: what is joined is near, and no node covers another, nor a line, as far as there is
 * room. The same nodes and links in the same box always come to the same places; `before` lets a web that grows stay
 * about where it was.
 */
export function layoutWeb(
  sizes: readonly Sized[],
  links: Links,
  box: Box,
  before: ReadonlyMap<string, Place> = new Map(),
): ReadonlyMap<string, Place> {
  const spread = Math.sqrt((box.width * box.height) / Math.max(1, sizes.length))
  const nodes = sizes.map((size, index): Node => ({
    ...size,
    ...(before.get(size.id) ?? onSpiral(index, spread, box)),
  }))
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, { source: string; target: string }>(links.map((link) => ({ ...link })))
        .id(({ id }) => id)
        .distance(spread),
    )
    .force('apart', forceManyBody<Node>().strength(-4 * spread))
    .force('x', forceX<Node>(box.width / 2).strength(0.07))
    .force('y', forceY<Node>(box.height / 2).strength(0.07))
    .stop()
    .tick(ticks)
  fill(nodes, box)
  const line = Math.min(...sizes.map(({ height }) => height))
  const gap = { across: gapALine.across * line, down: gapALine.down * line }
  const byId = new Map(nodes.map((node) => [node.id, node]))
  for (let push = 0; push < mostPushes; push++) {
    const covers = pushApart(nodes, box, gap)
    const crossed = push < mostPushes / 2 && pushOffLines(nodes, { links, byId, gap })
    if (!covers && !crossed) break
  }
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]))
}

/** Where a node begins: evenly spread, whatever their number. */
function onSpiral(index: number, spread: number, box: Box): Place {
  const [radius, angle] = [(spread / 2) * Math.sqrt(index + 0.5), index * Math.PI * (3 - Math.sqrt(5))]
  return { x: box.width / 2 + radius * Math.cos(angle), y: box.height / 2 + radius * Math.sin(angle) }
}

/** Stretches the web over the whole box, which is seldom as square as the forces leave it. */
function fill(nodes: readonly Node[], box: Box): void {
  const stretched = (places: readonly number[], sizes: readonly number[], length: number) => {
    const [least, most] = [Math.min(...places), Math.max(...places)]
    const margin = Math.max(...sizes) / 2
    if (most - least < 1) return places.map(() => length / 2)
    return places.map((place) => margin + ((place - least) / (most - least)) * Math.max(0, length - 2 * margin))
  }
  const xs = stretched(
    nodes.map(({ x }) => x),
    nodes.map(({ width }) => width),
    box.width,
  )
  const ys = stretched(
    nodes.map(({ y }) => y),
    nodes.map(({ height }) => height),
    box.height,
  )
  for (const [index, node] of nodes.entries()) {
    node.x = xs[index] ?? node.x
    node.y = ys[index] ?? node.y
  }
}

/** Moves nodes that cover one another apart the shorter way, and back inside the box. Says whether any did. */
function pushApart(nodes: readonly Node[], box: Box, gap: { readonly across: number; readonly down: number }): boolean {
  let moved = false
  for (const [index, one] of nodes.entries()) {
    for (const other of nodes.slice(index + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y]
      const overX = (one.width + other.width) / 2 + gap.across - Math.abs(dx)
      const overY = (one.height + other.height) / 2 + gap.down - Math.abs(dy)
      if (overX <= 0.5 || overY <= 0.5) continue
      moved = true
      const [stepX, stepY] = overX < overY ? [(Math.sign(dx) || 1) * overX, 0] : [0, (Math.sign(dy) || 1) * overY]
      one.x -= stepX / 3
      one.y -= stepY / 3
      other.x += stepX / 3
      other.y += stepY / 3
    }
  }
  for (const node of nodes) {
    node.x = within(node.x, node.width / 2, box.width)
    node.y = within(node.y, node.height / 2, box.height)
  }
  return moved
}

/** Moves nodes from under the lines that join others. Says whether any was. */
function pushOffLines(
  nodes: readonly Node[],
  { links, byId, gap }: { readonly links: Links; readonly byId: ReadonlyMap<string, Node>; readonly gap: { readonly down: number } },
): boolean {
  let moved = false
  for (const { source, target } of links) {
    const [from, to] = [byId.get(source), byId.get(target)]
    if (from === undefined || to === undefined) continue
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const length = Math.hypot(dx, dy) || 1
    const [acrossX, acrossY] = [-dy / length, dx / length]
    for (const node of nodes) {
      if (node === from || node === to) continue
      const along = ((node.x - from.x) * dx + (node.y - from.y) * dy) / length
      if (along < 0 || along > length) continue
      const aside = (node.x - from.x) * acrossX + (node.y - from.y) * acrossY
      const needed = (Math.abs(acrossX) * node.width + Math.abs(acrossY) * node.height) / 2 + gap.down / 2
      if (Math.abs(aside) >= needed - 0.5) continue
      moved = true
      const step = ((aside < 0 ? -1 : 1) * needed - aside) / 3
      node.x += step * acrossX
      node.y += step * acrossY
    }
  }
  return moved
}

function within(place: number, half: number, length: number): number {
  return length <= 2 * half ? length / 2 : Math.min(Math.max(place, half), length - half)
}
