import { jsPDF } from 'jspdf'

/** One call of jsPDF's `text`, and what it was drawn with. */
export interface DrawnText {
  readonly lines: string[]
  readonly left: number
  readonly baseline: number
  readonly lineHeightFactor: number
  readonly font: string
  readonly size: number
  readonly colour: string
}

/** Every page's text, in the order in which it was drawn. */
export type DrawnPages = readonly (readonly DrawnText[])[]

/** Writes down what is drawn by the one document that is made while `draw` runs. */
export async function textDrawnBy(draw: () => Promise<unknown>): Promise<DrawnPages> {
  const pages: DrawnText[][] = []
  jsPDF.API.events.push(['initialized', recordInto(pages)])
  try {
    await draw()
  } finally {
    jsPDF.API.events.pop()
  }
  return pages
}

/** jsPDF calls this as a plug-in of the new document, as `this`. */
function recordInto(pages: DrawnText[][]): (this: jsPDF) => void {
  return function (this: jsPDF) {
    const text = this.text.bind(this)
    this.text = (words, left, baseline, options) => {
      const page = this.getCurrentPageInfo().pageNumber
      const drawn: DrawnText = {
        lines: Array.isArray(words) ? words : [words],
        left,
        baseline,
        lineHeightFactor: options?.lineHeightFactor ?? 1.15,
        font: this.getFont().fontName,
        size: this.getFontSize(),
        colour: this.getTextColor(),
      }
      ;(pages[page - 1] ??= []).push(drawn)
      return text(words, left, baseline, options)
    }
  }
}
