import type { Language } from '@core/language'
import { languageOf } from '@core/language-of'
import type { Block, Cell, Flowing, ListItem, Paragraph, PlanDocument, Words } from './document'

/** The same document, in which words of another language than its own are marked, so that they are read out as they sound. */
export function spoken(document: PlanDocument): PlanDocument {
  return { ...document, blocks: each(document.blocks, (block) => spokenBlock(block, document.language)) }
}

function spokenBlock(block: Block, own: Language): Block {
  switch (block.kind) {
    case 'title':
    case 'section':
    case 'heading':
    case 'subheading':
      return { ...block, words: spokenWords(block.words, own) }
    case 'paragraph':
      return spokenParagraph(block, own)
    case 'notice':
      return { ...block, paragraphs: block.paragraphs.map((paragraph) => spokenParagraph(paragraph, own)) }
    case 'list':
      return { ...block, items: each(block.items, (item) => spokenItem(item, own)) }
    case 'table':
      return { ...block, rows: each(block.rows, (row) => row.map((cell) => spokenFlow(cell, own))) }
    case 'numbers':
    case 'figure':
      return block
  }
}

function spokenItem(item: ListItem, own: Language): ListItem {
  return { ...item, label: spokenWords(item.label, own), content: spokenFlow(item.content, own) }
}

function spokenFlow(content: Cell, own: Language): Flowing[] {
  return content.map((part) => (part.kind === 'paragraph' ? spokenParagraph(part, own) : part))
}

function spokenParagraph(paragraph: Paragraph, own: Language): Paragraph {
  return { ...paragraph, words: spokenWords(paragraph.words, own) }
}

function spokenWords(words: Words, own: Language): Words {
  const language = words.language ?? languageOf(words.text)
  return language === null || language === own ? words : { ...words, language }
}

function each<From, To>(all: Iterable<From>, change: (one: From) => To): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      for (const one of all) yield change(one)
    },
  }
}
