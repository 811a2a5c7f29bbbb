export const themes = ['light', 'dark', 'contrast'] as const

export type Theme = (typeof themes)[number]

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

/** Follows a choice that was made in another window of the app. */
export function followTheme(): void {
  window.addEventListener('storage', (event) => event.key === storageKey && applyTheme(readTheme()))
}
