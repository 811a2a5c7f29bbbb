import { fill, onSpiral, pushApart, pushOffLines } from '@core/web/apart'
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
  const lines = links.flatMap(({ source, target }) => {
    const [from, to] = [byId.get(source), byId.get(target)]
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  for (let push = 0; push < mostPushes; push++) {
    const covers = pushApart(nodes, box, gap)
    const crossed = push < mostPushes / 2 && pushOffLines(nodes, lines, gap.down / 2)
    if (!covers && !crossed) break
  }
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]))
}
