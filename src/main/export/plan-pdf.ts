import type { Exporter } from './exporter'
import { exportFileName } from './file-name'
import { englishWords } from './pdf/english-words'
import { planToPdf } from './pdf/plan-to-pdf'

/** The plan as a PDF for A4 paper. */
export const planPdf: Exporter = async (plan, { fontFolder, now, language }) => {
  const { bytes } = await planToPdf(plan, { fontFolder, now, words: englishWords })
  return [{ name: exportFileName(plan, 'plan-pdf', language), contentType: 'application/pdf', bytes }]
}
