/** What is used of qrcode. Its published types bring Node's with them, which no page must have: tsconfig.json points here. */
export interface QrSymbol {
  /** `data` has `size` rows of `size` squares; 1 is dark. */
  readonly modules: { readonly size: number; readonly data: Uint8Array }
}

/** Throws where the text is too long for any code. */
export function create(text: string, options: { readonly errorCorrectionLevel: 'low' }): QrSymbol
