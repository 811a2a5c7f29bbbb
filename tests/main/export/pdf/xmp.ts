import { type Element, type ElementCompact, xml2js } from 'xml-js'
import { run } from '../pdf-tools'

export interface XmpValue {
  readonly text: string
  /** Null where the value is the same in all languages. */
  readonly language: string | null
}

/** What a file's XMP says, by name as `dc:title`; rejects where it is not well-formed XML. */
export async function xmpOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly XmpValue[]>> {
  const xml = await run(bytes, 'pdfinfo', '-meta', 'FILE')
  const [description] = named(xml2js(xml), 'rdf:Description')
  return new Map(elementsOf(description).map((element) => [element.name ?? '', valuesOf(element)]))
}

function valuesOf(element: Element): XmpValue[] {
  const items = named(element, 'rdf:li')
  return (items.length > 0 ? items : [element]).map((item) => ({
    text: elementsOf(item).map(({ text }) => String(text ?? '')).join(''),
    language: item.attributes?.['xml:lang']?.toString() ?? null,
  }))
}

function named(within: Element | ElementCompact, name: string): Element[] {
  return elementsOf(within).flatMap((element) => (element.name === name ? [element] : named(element, name)))
}

function elementsOf(element: Element | ElementCompact | undefined): Element[] {
  const elements: unknown = element?.elements
  return Array.isArray(elements) ? elements : []
}
