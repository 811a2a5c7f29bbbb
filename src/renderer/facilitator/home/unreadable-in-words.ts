/** Why a workshop's files could not be read. */
export function unreadableInWords(what: string): string {
  switch (what) {
    case 'damaged':
      return 'Its files are damaged: they are not as they were written.'
    case 'newer-format':
      return 'A newer version of Roundtable made it: open it with that.'
    default:
      return 'The disk did not give its files.'
  }
}
