/** The program that the set-up chose. */
export function electronPath(): string {
  const path = process.env['ELECTRON_EXEC_PATH']
  if (path === undefined) throw new Error('ELECTRON_EXEC_PATH is not set: run these tests with "npm test -- e2e"')
  return path
}
