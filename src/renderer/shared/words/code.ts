/** `482 913`: 6 digits are read out and typed in two halves. */
export function codeInHalves(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
