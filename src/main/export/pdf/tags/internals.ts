import type { jsPDF } from 'jspdf'

/** What a plug-in of jsPDF may use although its types leave it out. Lengths and places are as in the document. */
export interface Internals {
  /** The operators drawn on each page, the first one at 1. */
  readonly pages: readonly string[][]
  readonly events: {
    /** jsPDF catches and forgets what a listener throws. */
    subscribe(topic: Topic, listener: (event: { readonly pageNumber: number }) => void): unknown
  }
  /** Into the object or the page that is being written. */
  write(text: string): unknown
  newObject(): number
  /** The number of an object that is begun later. */
  newObjectDeferred(): number
  newObjectDeferredBegin(id: number, withHead: boolean): unknown
  getCurrentPageInfo(): { readonly pageNumber: number }
  /** `objId` is known from the first `putPage` on. */
  getPageInfo(page: number): { readonly objId: number }
  getFont(family: string, style: string): object
  getCoordinateString(left: number): string
  /** Of a place that far from the top of the current page, counted as PDF does, from the foot. */
  getVerticalCoordinateString(top: number): string
}

type Topic = 'addPage' | 'putPage' | 'postPutPages' | 'postPutResources' | 'putCatalog'

const methods = [
  'write',
  'newObject',
  'newObjectDeferred',
  'newObjectDeferredBegin',
  'getCurrentPageInfo',
  'getPageInfo',
  'getFont',
  'getCoordinateString',
  'getVerticalCoordinateString',
]

export function internalsOf(document: jsPDF): Internals {
  const internal: unknown = document.internal
  if (!isInternals(internal)) throw new TypeError('jsPDF no longer offers what tags are written with')
  return internal
}

function isInternals(value: unknown): value is Internals {
  if (!isRecord(value) || !isRecord(value.events) || !Array.isArray(value.pages)) return false
  return typeof value.events.subscribe === 'function' && methods.every((name) => typeof value[name] === 'function')
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The version in the first line of the file. */
export function setVersion(document: jsPDF, version: '1.7'): void {
  const own: unknown = Reflect.get(document, '__private__')
  if (!isRecord(own) || typeof own.setPdfVersion !== 'function') throw new TypeError('jsPDF no longer sets a version')
  own.setPdfVersion(version)
}
