import { agreementDocument } from './document/agreement-document'
import { wordsIn } from './document/words/words-in'
import { writeDocx } from './docx/write-docx'
import type { Exporter } from './exporter'
import { exportFileName } from './file-name'

export const agreementDocx: Exporter = async (plan, { language, now }) => {
  const words = wordsIn(language)
  const bytes = await writeDocx(agreementDocument(plan, words), { now, words: words.running })
  const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return [{ name: exportFileName(plan, 'agreement-docx', language), contentType, bytes }]
}
