import { type Theme, themes } from '@protocol/screen'

const storageKey = 'theme'

/** The theme chosen on this computer, or else what the system asks for. */
export function readTheme(): Theme {
  const stored = localStorage.getItem(storageKey)
  const known = themes.find((theme) => theme === stored)
  if (known !== undefined) return known
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast'
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Call it before the first drawing, so that nothing flashes. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme)
  applyTheme(theme)
}

/** Follows a choice that was made in another window of the app, until the returned function is called. */
export function followTheme(apply: () => void = () => applyTheme(readTheme())): () => void {
  const follow = ({ key }: StorageEvent) => key === storageKey && apply()
  window.addEventListener('storage', follow)
  return () => window.removeEventListener('storage', follow)
}
