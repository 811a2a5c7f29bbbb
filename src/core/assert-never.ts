/** Proves to the compiler that a union was switched exhaustively. */
export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`)
}
