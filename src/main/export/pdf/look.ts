import { colours } from '../document/colours'
import type { Tone } from '../document/document'

/** Lengths are in points; the page is A4 portrait. */
const width = 595.28
const margin = 48

export const page = {
  width,
  height: 841.89,
  left: margin,
  right: width - margin,
  contentWidth: width - 2 * margin,
  top: 76,
  /** The first page has no running title. */
  coverTop: 52,
  bottom: 841.89 - 72,
  runningTitleTop: 36,
  footTop: 841.89 - 50,
} as const

export interface TextStyle {
  readonly weight: 'regular' | 'bold'
  readonly size: number
  /** From one line to the next. */
  readonly leading: number
  readonly colour: string
}

/** How a kind of document looks in print. */
export interface Look {
  readonly tones: Readonly<Record<Tone, TextStyle>>
  readonly title: TextStyle
  readonly section: TextStyle
  readonly heading: TextStyle
  readonly subheading: TextStyle
  readonly columnHeading: TextStyle
  /** A large number, and the words under it. */
  readonly count: TextStyle
  /** Lines that are easy to read are shorter than the page is wide. */
  readonly readableWidth: number
  /** Free space above a paragraph that follows another one; none under a heading. */
  readonly aboveParagraph: Readonly<Record<Tone, number>>
  readonly betweenItems: number
  /** Above what follows a list, a table or a figure. */
  readonly afterBlock: number
  /** Where the items of a list begin, right of what stands before them. */
  readonly gutter: Readonly<Record<'numbers' | 'labels' | 'dots' | 'points', number>>
  /** Of the label, where an aside stands between it and the item. */
  readonly besideAside: number
  /** As wide as high. */
  readonly picture: number
  /** In the head and at the foot of every page, and of the mark that stands there. */
  readonly running: { readonly usual: TextStyle; readonly mark: TextStyle }
}

export const looks: Readonly<Record<'standard' | 'easy-read', Look>> = {
  standard: {
    tones: tones({ size: 11, leading: 16 }, { size: 10, leading: 14 }, { size: 14, leading: 21 }),
    title: { weight: 'bold', size: 34, leading: 40, colour: colours.ink },
    section: { weight: 'bold', size: 22, leading: 28, colour: colours.deep },
    heading: { weight: 'bold', size: 14, leading: 19, colour: colours.ink },
    subheading: { weight: 'bold', size: 11, leading: 16, colour: colours.ink },
    columnHeading: { weight: 'bold', size: 10, leading: 13, colour: colours.deep },
    count: { weight: 'bold', size: 26, leading: 31, colour: colours.deep },
    readableWidth: page.contentWidth - 50,
    aboveParagraph: { ...everyTone(3), lead: 4, strong: 14, alert: 10, label: 8, small: 8 },
    betweenItems: 9,
    afterBlock: 12,
    gutter: { numbers: 28, labels: 96, dots: 14, points: 40 },
    besideAside: 34,
    picture: 28,
    running: runningLines({ size: 10, leading: 14 }),
  },
  'easy-read': {
    tones: tones({ size: 16, leading: 25 }, { size: 16, leading: 25 }, { size: 18, leading: 28 }),
    title: { weight: 'bold', size: 36, leading: 44, colour: colours.ink },
    section: { weight: 'bold', size: 26, leading: 34, colour: colours.deep },
    heading: { weight: 'bold', size: 20, leading: 28, colour: colours.ink },
    subheading: { weight: 'bold', size: 16, leading: 25, colour: colours.ink },
    columnHeading: { weight: 'bold', size: 16, leading: 22, colour: colours.deep },
    count: { weight: 'bold', size: 32, leading: 40, colour: colours.deep },
    readableWidth: page.contentWidth,
    aboveParagraph: { ...everyTone(10), strong: 18, alert: 14, label: 14 },
    betweenItems: 16,
    afterBlock: 22,
    gutter: { numbers: 40, labels: 150, dots: 22, points: 80 },
    besideAside: 50,
    picture: 56,
    running: runningLines({ size: 16, leading: 20 }),
  },
}

type Size = Pick<TextStyle, 'size' | 'leading'>

function tones(usual: Size, small: Size, lead: Size): Record<Tone, TextStyle> {
  return {
    body: { weight: 'regular', ...usual, colour: colours.ink },
    lead: { weight: 'regular', ...lead, colour: colours.ink },
    strong: { weight: 'bold', ...usual, colour: colours.ink },
    quiet: { weight: 'regular', ...usual, colour: colours.quiet },
    small: { weight: 'regular', ...small, colour: colours.quiet },
    alert: { weight: 'bold', ...usual, colour: colours.clay },
    good: { weight: 'bold', ...usual, colour: colours.good },
    warn: { weight: 'bold', ...usual, colour: colours.warn },
    bad: { weight: 'bold', ...usual, colour: colours.bad },
    label: { weight: 'bold', ...usual, colour: colours.deep },
  }
}

function runningLines(size: Size): Look['running'] {
  return {
    usual: { weight: 'regular', ...size, colour: colours.quiet },
    mark: { weight: 'bold', ...size, colour: colours.clay },
  }
}

function everyTone(above: number): Record<Tone, number> {
  return {
    body: above,
    lead: above,
    strong: above,
    quiet: above,
    small: above,
    alert: above,
    good: above,
    warn: above,
    bad: above,
    label: above,
  }
}
