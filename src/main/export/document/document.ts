import type { Language } from '@core/language'
import type { Sector } from '@core/sector'
import type { Figure } from './figure'

/**
 * A plan, a report or an agreement as a document: what it says, in reading order, and what each part of it is. How it
 * looks is the writer's (PDF, HTML, DOCX), which draws every block and adds no words of its own but running lines.
 */
export interface PlanDocument {
  /** Of the file, and shown as the window's title by readers of PDF. */
  readonly title: string
  /** What kind of document it is, in words. */
  readonly subject: string
  /** In words: stands beside the title above every page. Empty where there is none. */
  readonly date: string
  /** Of everything that does not name its own. */
  readonly language: Language
  /** Stands on every page, for all to see that nobody said any of this. Empty for a real workshop. */
  readonly mark: string
  /** Drawn lazily, so that a long document never is in memory twice. Read once. */
  readonly blocks: Iterable<Block>
}

/**
 * Words, with the language where it is not the document's, and where they lead to where they are a link. A line feed in
 * them begins a new line.
 */
export interface Words {
  readonly text: string
  readonly language?: Language
  /** An `https:`, `http:` or `mailto:` address; in a page that is served, also the name of what stands beside it. */
  readonly href?: string
}

/** `good`, `warn` and `bad` are the colours of a status whose word says the same; `label` names what comes after it. */
export type Tone = 'body' | 'lead' | 'strong' | 'quiet' | 'small' | 'alert' | 'good' | 'warn' | 'bad' | 'label'

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly words: Words
  readonly tone: Tone
  /** Introduces what follows: never the last on a page. */
  readonly keepWithNext?: boolean
}

/** What stands in an item of a list or a cell of a table. */
export type Flowing = Paragraph | FigureBlock

export type Block =
  /** The document's one title: the first heading, above all others. */
  | { readonly kind: 'title'; readonly words: Words; readonly above: Words | null }
  /**
   * The heading of a section; level 2. A bookmark leads to it. `newPage`: never below what came before on the cover.
   * `onCover`: part of the cover, with a smaller heading to the eye.
   */
  | { readonly kind: 'section'; readonly words: Words; readonly newPage?: boolean; readonly onCover?: boolean }
  /** A heading under a section; level 3. */
  | { readonly kind: 'heading'; readonly words: Words }
  /** A heading under such a heading; level 4, and no larger than the text. */
  | { readonly kind: 'subheading'; readonly words: Words }
  | Paragraph
  /** Something that must not be overlooked, on ground of its own. */
  | { readonly kind: 'notice'; readonly paragraphs: readonly Paragraph[] }
  | ListBlock
  /** A few numbers, very large, each with what was counted. A list to those who hear it. */
  | { readonly kind: 'numbers'; readonly numbers: readonly { readonly count: string; readonly of: string }[] }
  | TableBlock
  | FigureBlock

/** A list. Before each item stands its label, which may be a number, or a dot, which the writer draws. */
export interface ListBlock {
  readonly kind: 'list'
  /** `labels`: words before the item, in a column of their own; `points`: one idea an item, with a picture beside it. */
  readonly style: 'numbers' | 'labels' | 'dots' | 'points'
  readonly items: Iterable<ListItem>
  /** Of an item's paragraphs, this many may stand beside one another, read line by line. */
  readonly columns?: 2
  /** On one page where it fits on one, with the heading above it. */
  readonly keepTogether?: boolean
}

export interface ListItem {
  /** `12.`, `Offer`, an organisation's name; empty where there is none. */
  readonly label: Words
  /** After the label and before the item, quieter: what kind of card it is. */
  readonly aside?: Words
  /** Drawn before the label; its words say the same, so it has no description of its own. */
  readonly sector?: Sector
  /** The name of a picture beside an item of `points`; see `pictures.ts`. It says what the words say. */
  readonly picture?: string
  readonly content: readonly Flowing[]
  /** Stays on the page of the next item where that is possible. */
  readonly keepWithNext?: boolean
}

export interface TableBlock {
  readonly kind: 'table'
  /** What the table shows, for those who hear it before they go into it; never drawn. */
  readonly summary: string
  readonly columns: readonly Column[]
  /** Asked for one after the other, once. The first cell of a row is its head where `rowHeads` is set. */
  readonly rows: Iterable<readonly Cell[]>
  readonly rowHeads: boolean
}

export interface Column {
  readonly heading: string
  /** Its part of the width, compared with the others. */
  readonly share: number
}

/** Paragraphs and figures under one another. */
export type Cell = readonly Flowing[]

/** A drawing, and what it shows in words; `null` where the words beside it already say all of it. */
export interface FigureBlock {
  readonly kind: 'figure'
  readonly figure: Figure
  readonly description: string | null
}
