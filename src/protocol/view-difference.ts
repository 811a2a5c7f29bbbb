import { difference, rowsOf, type Identified, type Table } from '@core/table'
import type { Received, RowChanges, ViewMessage, ViewPatch, WholeTable, WholeView } from './received'

/** The view as it crosses a boundary: what a reader that knows nothing yet is told. */
export function wholeOf<View extends object>(view: View): WholeView<View> {
  return built(
    view,
    fieldsOf(view).map(([field, value]) => [field, isTable(value) ? wholeTableOf(value) : value]),
  )
}

/**
 * What turns `before` into `after`: empty where nothing changed.
 * A field counts as the same only where it is the same object.
 */
export function patchBetween<View extends object>(before: View, after: View): ViewPatch<View> {
  const known = new Map(fieldsOf(before))
  const changes: Field[] = []
  for (const [field, value] of fieldsOf(after)) {
    const old = known.get(field)
    if (old === value) continue
    const change = isTable(old) && isTable(value) ? difference(old, value) : value
    if (!isRowChanges(change) || differs(change)) changes.push([field, change])
  }
  return built(after, changes)
}

/**
 * The view after a message: null while no workshop is open, or before the first whole view.
 * What did not change is the same object as before.
 */
export function receive<View extends object>(
  current: Received<View> | null,
  message: ViewMessage<View>,
): Received<View> | null {
  switch (message.type) {
    case 'none':
      return null
    case 'whole':
      return built<Received<View>>(
        message.view,
        fieldsOf(message.view).map(([field, value]) => [
          field,
          isWholeTable(value) ? rowsById(value.tableRows) : value,
        ]),
      )
    case 'patch':
      return current === null ? null : patched(current, message.patch)
  }
}

function patched<View extends object>(current: Received<View>, patch: ViewPatch<View>): Received<View> {
  const known = new Map(fieldsOf(current))
  const changed = fieldsOf(patch)
  if (changed.length === 0) return current
  for (const [field, value] of changed) {
    const rows = known.get(field)
    known.set(field, rows instanceof Map && isRowChanges(value) ? withChanges(rows, value) : value)
  }
  return built(current, [...known])
}

function withChanges(
  rows: ReadonlyMap<string, unknown>,
  changes: RowChanges<Identified>,
): ReadonlyMap<string, unknown> {
  const changed = new Map(rows)
  for (const id of changes.removed) changed.delete(id)
  for (const row of changes.put) changed.set(row.id, row)
  return changed
}

type Field = readonly [name: string, value: unknown]

function fieldsOf(view: object): Field[] {
  return Object.entries(view)
}

/** TypeScript does not follow a value that is built field by field into a mapped type: this is where it is told. */
function built<Result extends object>(source: object, fields: readonly Field[]): Result {
  const result: object = Object.fromEntries(fields)
  if (!hasOnlyFieldsOf<Result>(source, result)) throw new Error('A view has a field that it was not built from')
  return result
}

/** The one claim that is wider than its check: every value was made by this file from the field of the same name. */
function hasOnlyFieldsOf<Result extends object>(source: object, result: object): result is Result {
  // Old phones read views as well, and have no `Object.hasOwn`.
  return Object.keys(result).every((field) => Object.prototype.hasOwnProperty.call(source, field))
}

function wholeTableOf(table: Table<Identified>): WholeTable<Identified> {
  return { tableRows: [...rowsOf(table)] }
}

function rowsById(rows: readonly Identified[]): ReadonlyMap<string, Identified> {
  return new Map(rows.map((row) => [row.id, row]))
}

function differs(changes: RowChanges<Identified>): boolean {
  return changes.put.length > 0 || changes.removed.length > 0
}

function isTable(value: unknown): value is Table<Identified> {
  return isObject(value) && 'root' in value && 'size' in value
}

function isWholeTable(value: unknown): value is WholeTable<Identified> {
  return isObject(value) && 'tableRows' in value
}

function isRowChanges(value: unknown): value is RowChanges<Identified> {
  return isObject(value) && 'put' in value && 'removed' in value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
