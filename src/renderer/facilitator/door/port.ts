/** What was typed for a port: null where it is left to the app, `wrong` where it is none. */
export function portOf(typed: string): number | null | 'wrong' {
  const text = typed.trim()
  if (text === '') return null
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  return port >= 1 && port <= 65_535 ? port : 'wrong'
}
