import { check } from '../pdf-tools'
import { readMarks } from './content-marks'
import { PdfFile, textOf } from './pdf-file'
import { fontFaults } from './pdf-fonts'
import { linkFaults, treeFaults } from './structure-faults'
import { structureOf } from './structure-tree'
import { xmpOf } from './xmp'

/**
 * Everything that keeps a file from being an accessible PDF, in words, as far as a program can see it; empty where it
 * finds nothing. `docs/pdf-accessibility.md` lists what is checked, and what only people can.
 */
export async function accessibilityFaults(bytes: Uint8Array): Promise<string[]> {
  await check(bytes)
  const pdf = await PdfFile.read(bytes)
  const document = structureOf(pdf)
  return [
    ...catalogFaults(pdf),
    ...(await metadataFaults(bytes, pdf)),
    ...pdf.pages.flatMap((_, index) =>
      readMarks(pdf.content(index + 1)).faults.map((fault) => `page ${index + 1}: ${fault}`),
    ),
    ...treeFaults(pdf, document),
    ...linkFaults(pdf, document),
    ...fontFaults(pdf),
  ]
}

function catalogFaults(pdf: PdfFile): string[] {
  const { catalog } = pdf
  const faults: string[] = []
  const marks = pdf.dictionary(catalog['/MarkInfo'])
  const preferences = pdf.dictionary(catalog['/ViewerPreferences'])
  if (pdf.version !== '1.7') faults.push(`PDF ${String(pdf.version)}`)
  if (marks['/Marked'] !== true) faults.push('not marked as tagged')
  if (marks['/Suspects'] === true) faults.push('its tags are said to be doubtful')
  if ((textOf(catalog['/Lang']) ?? '') === '') faults.push('no language')
  if (preferences['/DisplayDocTitle'] !== true) faults.push('shows its file name, not its title')
  if (catalog['/PageLabels'] === undefined) faults.push('no page labels')
  if (catalog['/Outlines'] === undefined) faults.push('no bookmarks')
  return faults
}

async function metadataFaults(bytes: Uint8Array, pdf: PdfFile): Promise<string[]> {
  const xmp = await xmpOf(bytes)
  const faults: string[] = []
  const title = textOf(pdf.information['/Title'])
  const subject = textOf(pdf.information['/Subject'])
  const first = (name: string): string | undefined => xmp.get(name)?.[0]?.text
  if (first('pdfuaid:part') !== '1') faults.push('does not say which part of PDF/UA it follows')
  if ((title ?? '') === '') faults.push('no title')
  for (const { text } of xmp.get('dc:title') ?? []) if (text !== title) faults.push(`another title: ${text}`)
  for (const { text } of xmp.get('dc:description') ?? []) if (text !== subject) faults.push(`another subject: ${text}`)
  if (first('dc:title') === undefined) faults.push('no title in XMP')
  if (first('dc:language') !== textOf(pdf.catalog['/Lang'])) faults.push('two languages')
  return faults
}
