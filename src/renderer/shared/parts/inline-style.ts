import './pressable.css'

/** React Aria adds a style element unless one is there; the page's policy allows none, so its rule is in pressable.css. */
export function standInForInlineStyle(): void {
  const standIn = document.createElement('meta')
  standIn.id = 'react-aria-pressable-style'
  document.head.append(standIn)
}
