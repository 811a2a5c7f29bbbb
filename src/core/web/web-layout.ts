/**
 * Where a picture of a web puts everything, in ems of its letters from the top left corner: whoever draws it says how
 * large an em is. Nothing covers anything else but lines that run under labels.
 */
export interface WebLayout {
  readonly width: number
  readonly height: number
  readonly labels: readonly WebLabel[]
  /** The line of each link whose two ends are drawn. */
  readonly lines: readonly WebLine[]
  /** Where the words "On their own" stand, above those whom nothing links; null where there is nobody. */
  readonly aloneTop: number | null
  /** Organisations that are more than a picture can hold. */
  readonly leftOut: number
}

/** An organisation: a rectangle about its middle with the sector's mark, then its name. */
export interface WebLabel {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The name as far as there is room. */
  readonly words: readonly string[]
}

/** From the middle of one label to that of the other, under both. */
export interface WebLine {
  readonly between: readonly [string, string]
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  /** The middle of the number on it; null where there is no room for one. */
  readonly number: { readonly x: number; readonly y: number } | null
}

/** A label and the number on a line, in ems; whoever draws a layout keeps to these. */
export const labelLook = {
  lineHeight: 1.2,
  /** Free above the first line and below the last. */
  paddingDown: 0.35,
  /** Free before the mark and after the name. */
  paddingAcross: 0.55,
  /** The mark is so wide, and stands so far before the name. */
  mark: 0.9,
  afterMark: 0.4,
  number: { width: 2.2, height: 1.3 },
  /** For the words above those on their own. */
  aloneHeading: 2,
} as const
