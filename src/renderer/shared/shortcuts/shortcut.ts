/** Where a key belongs in the list of them. */
export type ShortcutGroup = 'stage' | 'time' | 'screen' | 'anywhere'

export interface Shortcut {
  /** As `KeyboardEvent.key` says it, in lower case; `alt+1` with Alt held. */
  readonly key: string
  /** The key as people know it: `Space`. Empty for a second key for the same. */
  readonly shown: string
  /** What it does, beginning with a verb. */
  readonly does: string
  /** The stage's own where it is left out. */
  readonly group?: ShortcutGroup
  readonly run: () => void
}

/** Where keys are for writing, choosing or answering, and never for a shortcut. */
const writing = 'input, textarea, select, [contenteditable]'
const choosing = '[role=menu], [role=listbox], [role=dialog], [role=alertdialog]'
/** What Space presses. */
const pressable = 'button, a, summary, [role=button], [role=checkbox], [role=tab]'

/** The field that Escape leaves: the one that is being written in, unless the key meant something to it. */
export function fieldLeftBy(event: KeyboardEvent): HTMLElement | null {
  if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof HTMLElement)) return null
  return event.target.matches(writing) && !event.target.closest(choosing) ? event.target : null
}

/** The shortcut that a key press means, or null where it means something else to what has the keyboard's focus. */
export function shortcutFor(event: KeyboardEvent, shortcuts: readonly Shortcut[]): Shortcut | null {
  // A key held down presses again and again: the second press of one that opens a vote would close it.
  if (event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.isComposing) return null
  const key = event.altKey ? `alt+${plainKey(event)}` : event.key.toLowerCase()
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest(choosing) || document.querySelector('[role=dialog], [role=alertdialog]') !== null) return null
  if (!event.altKey && target?.closest(writing)) return null
  if (key === ' ' && target?.closest(pressable)) return null
  return shortcuts.findLast((shortcut) => shortcut.key === key) ?? null
}

/** What the list of keys says: of two that use one key, the one that is asked. */
export function listed(shortcuts: readonly Shortcut[]): readonly Shortcut[] {
  return shortcuts.filter(
    ({ key, shown }, index) => shown !== '' && shortcuts.findLastIndex((other) => other.key === key) === index,
  )
}

/** Alt makes another sign of a key on some keyboards: then it is the key at that place. */
function plainKey({ key, code }: KeyboardEvent): string {
  return /^[a-z0-9]$/i.test(key) ? key.toLowerCase() : code.replace(/^(Key|Digit)/, '').toLowerCase()
}
