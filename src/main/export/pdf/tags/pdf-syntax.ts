/** Text as a file can carry it: one line, no controls, no half characters, nothing that XML forbids. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}

/** A text string: as it is where that is ASCII, otherwise UTF-16, in digits so that no byte can be misread. */
export function textString(text: string): string {
  const plain = plainText(text)
  return /^[\x20-\x7e]*$/.test(plain) ? literal(plain) : `<FEFF${utf16(plain)}>`
}

function utf16(text: string): string {
  let digits = ''
  for (let index = 0; index < text.length; index++) digits += text.charCodeAt(index).toString(16).padStart(4, '0')
  return digits.toUpperCase()
}

/** A link's target, in ASCII as the format asks. */
export function uriString(address: string): string {
  const plain = plainText(address).trim()
  return literal(URL.canParse(plain) ? new URL(plain).href : encodeURI(plain))
}

function literal(ascii: string): string {
  return `(${ascii.replace(/[\\()]/g, '\\$&')})`
}

export function reference(id: number): string {
  return `${id} 0 R`
}

/** jsPDF ends whole numbers with a dot, over which some readers stumble. */
export function tidyNumber(number: string): string {
  return number.replace(/\.$/, '')
}
