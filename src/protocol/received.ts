import type { Identified, Table } from '@core/table'

/** A view as it stands at its reader: the same fields, each table a map by id. */
export type Received<View> = {
  readonly [Field in keyof View]: View[Field] extends Table<infer Row> ? ReadonlyMap<string, Row> : View[Field]
}

/** A view as it crosses a boundary whole: the same fields, each table its rows, told apart from a plain list. */
export type WholeView<View> = {
  readonly [Field in keyof View]: View[Field] extends Table<infer Row> ? WholeTable<Row> : View[Field]
}

export interface WholeTable<Row extends Identified> {
  readonly tableRows: readonly Row[]
}

export interface RowChanges<Row extends Identified> {
  readonly put: readonly Row[]
  readonly removed: readonly string[]
}

/** The fields that changed: a table's rows, or the new value whole. */
export type ViewPatch<View> = {
  readonly [Field in keyof View]?: View[Field] extends Table<infer Row> ? RowChanges<Row> : View[Field]
}

/** What a reader is told: a view whole, the step from `version - 1` to `version`, or that no workshop is open. */
export type ViewMessage<View> =
  | { readonly type: 'whole'; readonly version: number; readonly view: WholeView<View> }
  | { readonly type: 'patch'; readonly version: number; readonly patch: ViewPatch<View> }
  | { readonly type: 'none' }
