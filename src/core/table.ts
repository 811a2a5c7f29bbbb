/**
 * A persistent map from id to row: an update copies a few small arrays and shares the rest, so an act costs the same
 * in a workshop of 100,000 cards as in one of 1,000, and two tables are compared in the time of what differs.
 *
 * A hash array mapped trie (Bagwell, "Ideal Hash Trees", 2001) with 32 branches a level; rows whose ids share all
 * 32 bits of their hash lie together in one leaf.
 */
export interface Table<Row extends Identified> {
  readonly size: number
  readonly root: Branch<Row>
}

export interface Identified {
  readonly id: string
}

type Branch<Row> = readonly (Node<Row> | undefined)[]
type Node<Row> = { readonly branch: Branch<Row> } | { readonly hash: number; readonly rows: readonly Row[] }

const bitsALevel = 5
const mask = (1 << bitsALevel) - 1
const noRows: Branch<never> = []

export function emptyTable<Row extends Identified>(): Table<Row> {
  return { size: 0, root: noRows }
}

export function tableOf<Row extends Identified>(rows: Iterable<Row>): Table<Row> {
  let table = emptyTable<Row>()
  for (const row of rows) table = put(table, row)
  return table
}

export function get<Row extends Identified>(table: Table<Row>, id: string): Row | undefined {
  const hash = hashOf(id)
  let branch = table.root
  for (let shift = 0; ; shift += bitsALevel) {
    const node = branch[(hash >>> shift) & mask]
    if (node === undefined) return undefined
    if ('rows' in node) return node.rows.find((row) => row.id === id)
    branch = node.branch
  }
}

/** Adds the row, or replaces the one with its id. */
export function put<Row extends Identified>(table: Table<Row>, row: Row): Table<Row> {
  const known = get(table, row.id)
  if (known === row) return table
  return {
    size: known === undefined ? table.size + 1 : table.size,
    root: putInto(table.root, 0, hashOf(row.id), row),
  }
}

export function remove<Row extends Identified>(table: Table<Row>, id: string): Table<Row> {
  if (get(table, id) === undefined) return table
  return { size: table.size - 1, root: removeFrom(table.root, 0, hashOf(id), id) }
}

/** Every row, in an order that depends on the ids alone. */
export function* rowsOf<Row extends Identified>(table: Table<Row>): Generator<Row> {
  yield* rowsIn(table.root)
}

interface TableDifference<Row> {
  /** Rows that are new or changed, as they are in the later table. */
  readonly put: Row[]
  /** Ids of rows that the later table no longer has. */
  readonly removed: string[]
}

/** What turns `before` into `after`. Rows count as the same only where they are the same object. */
export function difference<Row extends Identified>(before: Table<Row>, after: Table<Row>): TableDifference<Row> {
  const found: TableDifference<Row> = { put: [], removed: [] }
  compare(before.root, after.root, found)
  return found
}

function compare<Row extends Identified>(before: Branch<Row>, after: Branch<Row>, found: TableDifference<Row>): void {
  if (before === after) return
  for (let slot = 0; slot <= mask; slot++) {
    const old = before[slot]
    const current = after[slot]
    if (old === current) continue
    if (old !== undefined && current !== undefined && 'branch' in old && 'branch' in current) {
      compare(old.branch, current.branch, found)
    } else {
      compareRows(rowsAt(old), rowsAt(current), found)
    }
  }
}

function compareRows<Row extends Identified>(before: Row[], after: Row[], found: TableDifference<Row>): void {
  const old = new Map(before.map((row) => [row.id, row]))
  for (const row of after) {
    if (old.get(row.id) !== row) found.put.push(row)
    old.delete(row.id)
  }
  found.removed.push(...old.keys())
}

function putInto<Row extends Identified>(branch: Branch<Row>, shift: number, hash: number, row: Row): Branch<Row> {
  const slot = (hash >>> shift) & mask
  return withNode(branch, slot, putAt(branch[slot], shift, hash, row))
}

function putAt<Row extends Identified>(node: Node<Row> | undefined, shift: number, hash: number, row: Row): Node<Row> {
  if (node === undefined) return { hash, rows: [row] }
  const deeper = shift + bitsALevel
  if ('branch' in node) return { branch: putInto(node.branch, deeper, hash, row) }
  if (node.hash === hash) return { hash, rows: withRow(node.rows, row) }
  const split = withNode<Row>(noRows, (node.hash >>> deeper) & mask, node)
  return { branch: putInto(split, deeper, hash, row) }
}

function removeFrom<Row extends Identified>(branch: Branch<Row>, shift: number, hash: number, id: string): Branch<Row> {
  const slot = (hash >>> shift) & mask
  const node = branch[slot]
  if (node === undefined) return branch
  if ('branch' in node) {
    return withNode(branch, slot, collapsed(removeFrom(node.branch, shift + bitsALevel, hash, id)))
  }
  const rows = node.rows.filter((row) => row.id !== id)
  return withNode(branch, slot, rows.length === 0 ? undefined : { hash: node.hash, rows })
}

/** A branch with one leaf or none left is that leaf again, so that equal tables have equal shapes. */
function collapsed<Row extends Identified>(branch: Branch<Row>): Node<Row> | undefined {
  const nodes = branch.filter((node) => node !== undefined)
  if (nodes.length > 1) return { branch }
  const only = nodes[0]
  return only === undefined || 'rows' in only ? only : { branch }
}

/** In the order of their ids, so that it does not tell which came first. */
function withRow<Row extends Identified>(rows: readonly Row[], row: Row): readonly Row[] {
  const others = rows.filter(({ id }) => id !== row.id)
  const at = others.findIndex(({ id }) => id > row.id)
  return others.toSpliced(at === -1 ? others.length : at, 0, row)
}

function withNode<Row>(branch: Branch<Row>, slot: number, node: Node<Row> | undefined): Branch<Row> {
  const copy = branch.slice()
  while (copy.length <= slot) copy.push(undefined)
  copy[slot] = node
  while (copy.length > 0 && copy.at(-1) === undefined) copy.pop()
  return copy
}

function* rowsIn<Row>(branch: Branch<Row>): Generator<Row> {
  for (const node of branch) {
    if (node === undefined) continue
    if ('rows' in node) yield* node.rows
    else yield* rowsIn(node.branch)
  }
}

function rowsAt<Row>(node: Node<Row> | undefined): Row[] {
  return node === undefined ? [] : [...rowsIn([node])]
}

/** FNV-1a over UTF-16 code units, with a last mix so that sequential ids spread over the low bits. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}
