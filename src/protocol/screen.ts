/** The colours of a page. */
export const themes = ['light', 'dark', 'contrast'] as const

export type Theme = (typeof themes)[number]

/** Sizes of projected text, from the smallest that may be projected up. */
export const textSizes = [1, 2, 3, 4, 5] as const

export type TextSize = (typeof textSizes)[number]

/** One card or theme that the room sees alone. */
export interface Spotlight {
  readonly kind: 'card' | 'theme'
  readonly id: string
}

/**
 * How the facilitator directs what the room sees, on the projector and on extra screens. It holds no words of the
 * workshop: those come with the view, and only such as may be shown.
 */
export interface ScreenDirection {
  /** Nothing but the workshop's title, on this ground; null while the room sees the workshop. */
  readonly blank: 'dark' | 'light' | null
  /** The view stands still, but for what was taken off it. */
  readonly frozen: boolean
  readonly spotlight: Spotlight | null
  readonly pages: {
    /** They do not turn by themselves. */
    readonly held: boolean
    /** How many were turned by hand so far, forwards less backwards: a screen turns by the difference. */
    readonly turned: number
  }
  readonly textSize: TextSize
  /** Null: as the device has it. */
  readonly theme: Theme | null
}

export const usualDirection: ScreenDirection = {
  blank: null,
  frozen: false,
  spotlight: null,
  pages: { held: false, turned: 0 },
  textSize: 1,
  theme: null,
}

/** One thing that the facilitator asks of the screens. */
export type ScreenChange =
  | { readonly do: 'blank'; readonly ground: ScreenDirection['blank'] }
  | { readonly do: 'freeze'; readonly frozen: boolean }
  | { readonly do: 'spotlight'; readonly on: Spotlight | null }
  /** Pages that are turned by hand stand still from then on. */
  | { readonly do: 'turn'; readonly by: 1 | -1 }
  | { readonly do: 'hold'; readonly held: boolean }
  | { readonly do: 'look'; readonly textSize: TextSize; readonly theme: Theme | null }
