import { BorderStyle, LineRuleType, type IParagraphOptions, type IRunOptions, type IStylesOptions } from 'docx'
import type { Language } from '@core/language'
import { colours } from '../document/colours'
import type { Tone } from '../document/document'

export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' }

/** Paper, margins and indents are measured in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1134, contentWidth: 11_906 - 2 * 1134 } as const
export const indent = 480

/** Sizes are half points. */
export const toneRuns: Readonly<Record<Tone, IRunOptions>> = {
  body: {},
  lead: { size: 28 },
  strong: { bold: true },
  quiet: { color: hex(colours.quiet) },
  small: { size: 19, color: hex(colours.quiet) },
  alert: { bold: true, color: hex(colours.clay) },
  good: { bold: true, color: hex(colours.good) },
  warn: { bold: true, color: hex(colours.warn) },
  bad: { bold: true, color: hex(colours.bad) },
  label: { bold: true, color: hex(colours.deep) },
}

export const noticeParagraph: IParagraphOptions = {
  shading: { fill: hex(colours.paper) },
  border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: hex(colours.clay) } },
  indent: { left: 200 },
  spacing: { before: 0, after: 0 },
}

export function stylesIn(language: Language): IStylesOptions {
  const heading = (size: number, before: number, colour: string) => ({
    run: { size, bold: true, color: hex(colour) },
    paragraph: { spacing: { before, after: 120, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, color: hex(colours.ink), language: { value: locales[language] } },
        paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(52, 0, colours.ink),
      heading2: heading(34, 400, colours.deep),
      heading3: heading(26, 280, colours.ink),
      heading4: heading(22, 240, colours.ink),
      hyperlink: { run: { color: hex(colours.deep), underline: {} } },
    },
  }
}

export const tableLine = { style: BorderStyle.SINGLE, size: 4, color: hex(colours.rule) } as const

export const headShading = { fill: hex(colours.paper) } as const

function hex(colour: string): string {
  return colour.slice(1)
}
