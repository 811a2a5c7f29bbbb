import { colours } from '../document/colours'

/** How documents look in print. Lengths are in points; the page is A4 portrait. */
const width = 595.28
const margin = 48

export const page = {
  width,
  height: 841.89,
  left: margin,
  right: width - margin,
  contentWidth: width - 2 * margin,
  top: 76,
  /** The cover has no running title. */
  coverTop: 52,
  bottom: 841.89 - 72,
  runningTitleTop: 36,
  footTop: 841.89 - 50,
} as const

/** Where labels stand, left of the text that they belong to. */
export const gutter = 96

export interface TextStyle {
  readonly weight: 'regular' | 'bold'
  readonly size: number
  /** From one line to the next. */
  readonly leading: number
  readonly colour: string
}

export const styles = {
  title: { weight: 'bold', size: 34, leading: 40, colour: colours.ink },
  lead: { weight: 'regular', size: 14, leading: 21, colour: colours.ink },
  section: { weight: 'bold', size: 22, leading: 28, colour: colours.deep },
  heading: { weight: 'bold', size: 14, leading: 19, colour: colours.ink },
  body: { weight: 'regular', size: 11, leading: 16, colour: colours.ink },
  strong: { weight: 'bold', size: 11, leading: 16, colour: colours.ink },
  quiet: { weight: 'regular', size: 11, leading: 16, colour: colours.quiet },
  label: { weight: 'bold', size: 11, leading: 16, colour: colours.deep },
  alert: { weight: 'bold', size: 11, leading: 16, colour: colours.clay },
  small: { weight: 'regular', size: 10, leading: 14, colour: colours.quiet },
  columnHeading: { weight: 'bold', size: 10, leading: 13, colour: colours.deep },
  figure: { weight: 'bold', size: 26, leading: 31, colour: colours.deep },
  running: { weight: 'regular', size: 10, leading: 14, colour: colours.quiet },
  runningAlert: { weight: 'bold', size: 10, leading: 14, colour: colours.clay },
} as const satisfies Record<string, TextStyle>
