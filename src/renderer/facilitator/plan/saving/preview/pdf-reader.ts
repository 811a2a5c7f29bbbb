import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist'
// oxlint-disable-next-line import/default -- the bundler makes its address
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

export interface OpenPdf {
  readonly document: PDFDocumentProxy
  readonly close: () => void
}

/**
 * Reads a PDF in a thread of its own, with nothing from elsewhere and no script from text. The bytes are handed over:
 * nobody has them afterwards.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const thread = new Worker(trustedWorkerAddress(), { type: 'module' })
  GlobalWorkerOptions.workerPort = thread
  const loading = getDocument({ data: bytes, isEvalSupported: false, useSystemFonts: false })
  const close = () => void loading.destroy().finally(() => thread.terminate())
  try {
    return { document: await loading.promise, close }
  } catch (error) {
    close()
    throw error
  }
}

type Policy = ReturnType<Window['trustedTypes']['createPolicy']>

/** The pages' policy takes a script's address from this one maker alone, and it makes but this one. */
let policy: Policy | undefined

function trustedWorkerAddress(): string {
  policy ??= window.trustedTypes.createPolicy('pdf-worker', { createScriptURL: () => workerAddress })
  return policy.createScriptURL('')
}

declare global {
  interface Window {
    /** Part of Chromium, though not yet of TypeScript's own description of a browser. */
    readonly trustedTypes: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ) => { readonly createScriptURL: (address: string) => string }
    }
  }
}
