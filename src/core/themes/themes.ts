/** Cards put together under a name. A card knows its theme, so it can be in one at most. Order is the order on the wall. */
export interface Theme {
  readonly id: string
  readonly name: string
}

export type ThemesCommand =
  | { readonly type: 'createTheme'; readonly name: string; readonly cardIds: readonly string[] }
  | { readonly type: 'renameTheme'; readonly themeId: string; readonly name: string }
  | { readonly type: 'moveTheme'; readonly themeId: string; readonly position: number }
  | { readonly type: 'fileCards'; readonly cardIds: readonly string[]; readonly themeId: string | null }
  | { readonly type: 'mergeThemes'; readonly themeId: string; readonly intoThemeId: string }
  | { readonly type: 'dissolveTheme'; readonly themeId: string }

export type ThemesEvent =
  | { readonly type: 'themeCreated'; readonly theme: Theme }
  | { readonly type: 'themeRenamed'; readonly themeId: string; readonly name: string }
  | { readonly type: 'themeMoved'; readonly themeId: string; readonly position: number }
  | { readonly type: 'cardsFiled'; readonly cardIds: readonly string[]; readonly themeId: string | null }
  | { readonly type: 'themeRemoved'; readonly themeId: string }

export type ThemesRefusal =
  | { readonly code: 'themes.unknown-theme'; readonly themeId: string }
  | { readonly code: 'themes.name-taken'; readonly name: string }
  | { readonly code: 'themes.too-many'; readonly allowed: number }
  | { readonly code: 'themes.no-cards' }
  | { readonly code: 'themes.into-itself'; readonly themeId: string }
  /** The theme is an option of a vote that was opened. */
  | { readonly code: 'themes.in-a-vote'; readonly stageId: string }
  | { readonly code: 'themes.is-priority'; readonly themeId: string }
