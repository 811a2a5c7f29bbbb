import { Buffer } from 'node:buffer'
import type { Internals } from './internals'
import { plainText, textString } from './pdf-syntax'

/** What the file says of itself. */
export interface DocumentFacts {
  /** BCP 47. */
  readonly language: string
  readonly title: string
  /** What kind of document it is. */
  readonly subject: string
  /** The program that it was made with. */
  readonly creator: string
  /** ms since 1970: when it was made. */
  readonly now: number
}

/** Of the file's own writer. */
const producer = 'jsPDF'
const latest = Date.UTC(9999, 11, 31)

/** `2018-02-14T16:30:00Z` */
function isoTime(now: number): string {
  return `${new Date(Math.max(0, Math.min(now, latest))).toISOString().slice(0, 19)}Z`
}

/** The entries of the document information dictionary. */
export function information({ title, subject, creator, now }: DocumentFacts): string {
  const date = isoTime(now).replace(/[^\dZ]/g, '')
  return [
    `/Title ${textString(title)}`,
    `/Subject ${textString(subject)}`,
    `/Creator ${textString(creator)}`,
    `/Producer ${textString(producer)}`,
    `/CreationDate (D:${date})`,
  ].join(' ')
}

/** Writes the same as XMP, unpacked so that any program finds it, and returns the object's number. */
export function writeMetadata(pdf: Internals, facts: DocumentFacts): number {
  const bytes = Buffer.from(xmp(facts), 'utf8').toString('latin1')
  const id = pdf.newObject()
  pdf.write(`<</Type /Metadata /Subtype /XML /Length ${bytes.length}>>`)
  pdf.write(`stream\n${bytes}`)
  pdf.write('endstream')
  pdf.write('endobj')
  return id
}

function xmp({ language, title, subject, creator, now }: DocumentFacts): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title>${alternatives(title, language)}</dc:title>
   <dc:description>${alternatives(subject, language)}</dc:description>
   <dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>
   <xmp:CreateDate>${isoTime(now)}</xmp:CreateDate>
   <pdf:Producer>${escaped(producer)}</pdf:Producer>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

function alternatives(text: string, language: string): string {
  const items = ['x-default', language].map((of) => `<rdf:li xml:lang="${escaped(of)}">${escaped(text)}</rdf:li>`)
  return `<rdf:Alt>${items.join('')}</rdf:Alt>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return plainText(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
