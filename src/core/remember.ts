/**
 * A function that hands back its last result while it gets the same arguments, so that what did not change is the same
 * object and is not sent again. Sound only for pure functions of immutable arguments.
 */
export function remember<Arguments extends readonly unknown[], Result>(
  compute: (...from: Arguments) => Result,
): (...from: Arguments) => Result {
  let last: { readonly from: Arguments; readonly result: Result } | null = null
  return (...from) => {
    if (last === null || from.some((argument, index) => argument !== last?.from[index])) {
      last = { from, result: compute(...from) }
    }
    return last.result
  }
}

/** Hands back its last list while it gets a list of the same rows in the same order. */
export function rememberRows<Row>(): (rows: readonly Row[]) => readonly Row[] {
  let last: readonly Row[] = []
  return (rows) => {
    if (rows.length !== last.length || rows.some((row, index) => row !== last[index])) last = rows
    return last
  }
}

/** Hands back its last value while it gets one that says the same. For small values that are made anew each time. */
export function rememberSame<Value>(): (value: Value) => Value {
  let last: { readonly value: Value; readonly said: string } | null = null
  return (value) => {
    const said = JSON.stringify(value)
    if (last === null || said !== last.said) last = { value, said }
    return last.value
  }
}
