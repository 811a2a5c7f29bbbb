import { run } from '../pdf-tools'

/** A PDF as qpdf reads it: its objects as JSON (names begin with `/`, text with `u:`), its streams unpacked. */
export class PdfFile {
  readonly #objects: ReadonlyMap<string, unknown>
  readonly pages: readonly string[]
  readonly version: unknown
  readonly labels: readonly unknown[]
  readonly outlines: readonly Outline[]

  private constructor(json: Json) {
    const objects = Object.entries(record(list(json.qpdf)[1]))
    this.#objects = new Map(objects.map(([key, value]) => [key.replace(/^obj:/, ''), value]))
    this.version = record(list(json.qpdf)[0]).pdfversion
    this.pages = list(json.pages).map((page) => String(record(page).object))
    this.labels = list(json.pages).map((page) => record(page).label)
    this.outlines = list(json.outlines).map(outline)
  }

  static async read(bytes: Uint8Array): Promise<PdfFile> {
    const options = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized']
    return new PdfFile(record(JSON.parse(await run(bytes, 'qpdf', ...options, 'FILE'))))
  }

  /** The value, or what it refers to; nothing for what is no object of the file. */
  value(of: unknown): unknown {
    if (typeof of !== 'string' || !/^\d+ \d+ R$/.test(of)) return of
    const object = record(this.#objects.get(of))
    return 'stream' in object ? record(object.stream).dict : object.value
  }

  dictionary(of: unknown): Json {
    return record(this.value(of))
  }

  stream(reference: unknown): Buffer {
    const object = record(this.#objects.get(String(reference)))
    return Buffer.from(String(record(object.stream).data), 'base64')
  }

  /** The content stream of a page, 1 or more. */
  content(page: number): string {
    return this.stream(this.dictionary(this.pages[page - 1])['/Contents']).toString('latin1')
  }

  pageNumber(reference: unknown): number {
    return this.pages.indexOf(String(reference)) + 1
  }

  get catalog(): Json {
    return this.dictionary(this.#trailer['/Root'])
  }

  get information(): Json {
    return this.dictionary(this.#trailer['/Info'])
  }

  get #trailer(): Json {
    return record(record(this.#objects.get('trailer')).value)
  }

  /** Every dictionary of that type. */
  *ofType(type: string): Generator<Json> {
    for (const object of this.#objects.values()) {
      const value = record(object).value
      if (isRecord(value) && value['/Type'] === type) yield value
    }
  }
}

export interface Outline {
  readonly title: string
  readonly page: number
  readonly open: boolean
  readonly kids: readonly Outline[]
}

function outline(from: unknown): Outline {
  const { title, destpageposfrom1, open, kids } = record(from)
  return { title: String(title), page: Number(destpageposfrom1), open: open === true, kids: list(kids).map(outline) }
}

export type Json = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function record(value: unknown): Json {
  return isRecord(value) ? value : {}
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text string without qpdf's mark; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : undefined
}

/** A name without its slash. */
export function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith('/') ? value.slice(1) : undefined
}
