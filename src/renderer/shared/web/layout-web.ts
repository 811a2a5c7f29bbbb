import { type Force, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
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

interface Node extends SimulationNodeDatum, Sized {}

const ticks = 260
/** After the forces, nodes are only pushed apart, until none covers another or this often. */
const mostPushes = 400
const gapPx = 14

/**
 * Finds a place for every node inside the box, with what is joined close together and no node over another, as far as
 * there is room. The same nodes and links in the same box always come to the same places; `before` lets a web that
 * grows stay where it is.
 */
export function layoutWeb(
  sizes: readonly Sized[],
  links: readonly { readonly source: string; readonly target: string }[],
  box: Box,
  before: ReadonlyMap<string, Place> = new Map(),
): ReadonlyMap<string, Place> {
  const nodes = sizes.map((size): Node => {
    const known = before.get(size.id)
    return known === undefined ? { ...size } : { ...size, x: known.x - box.width / 2, y: known.y - box.height / 2 }
  })
  const aspect = box.width / Math.max(1, box.height)
  const spread = Math.sqrt((box.width * box.height) / Math.max(1, nodes.length))
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, { source: string; target: string }>(links.map((link) => ({ ...link })))
        .id(({ id }) => id)
        .distance(spread * 0.9),
    )
    .force('apart', forceManyBody<Node>().strength(-1.6 * spread))
    .force('x', forceX<Node>(0).strength(0.06 / aspect))
    .force('y', forceY<Node>(0).strength(0.06 * aspect))
    .force('uncovered', uncovered(box))
    .stop()
    .tick(ticks)
  for (let push = 0; push < mostPushes && pushApart(nodes, box, 0.5); push++);
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x: x + box.width / 2, y: y + box.height / 2 }]))
}

function uncovered(box: Box): Force<Node, undefined> {
  let nodes: Node[] = []
  const force: Force<Node, undefined> = () => void pushApart(nodes, box, 0.35)
  force.initialize = (all) => {
    nodes = all
  }
  return force
}

/** Moves nodes that cover one another apart the shorter way, and back inside the box. Says whether any did. */
function pushApart(nodes: readonly Node[], box: Box, share: number): boolean {
  let moved = false
  for (const [index, one] of nodes.entries()) {
    for (const other of nodes.slice(index + 1)) {
      const [dx, dy] = [(other.x ?? 0) - (one.x ?? 0), (other.y ?? 0) - (one.y ?? 0)]
      const overX = (one.width + other.width) / 2 + gapPx - Math.abs(dx)
      const overY = (one.height + other.height) / 2 + gapPx - Math.abs(dy)
      if (overX <= 0 || overY <= 0) continue
      moved = true
      if (overX < overY) {
        const step = (dx < 0 ? -1 : 1) * overX * share
        one.x = (one.x ?? 0) - step
        other.x = (other.x ?? 0) + step
      } else {
        const step = (dy < 0 ? -1 : 1) * overY * share
        one.y = (one.y ?? 0) - step
        other.y = (other.y ?? 0) + step
      }
    }
  }
  for (const node of nodes) {
    node.x = within(node.x ?? 0, (box.width - node.width) / 2)
    node.y = within(node.y ?? 0, (box.height - node.height) / 2)
  }
  return moved
}

function within(value: number, most: number): number {
  return Math.max(-Math.max(0, most), Math.min(Math.max(0, most), value))
}
