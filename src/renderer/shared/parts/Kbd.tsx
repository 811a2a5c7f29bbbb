import styles from './Kbd.module.css'

/** The keys that do the same, for the eyes: `Ctrl+Z`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd aria-hidden className={styles.keys}>
      {keys}
    </kbd>
  )
}
