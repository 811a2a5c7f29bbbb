import type { TallyRow } from '@core/voting/result'
import type { Language } from './words'

const mostDecimals = 2

/** Totals as short text by option, with as few decimals as keep totals that are not equal from looking equal. */
export function amounts(rows: readonly TallyRow[], language: Language): ReadonlyMap<string, string> {
  const whole = rows.every(({ value }) => Number.isInteger(value))
  let decimals = whole ? 0 : 1
  while (decimals < mostDecimals && looksEqual(rows, decimals)) decimals++
  return new Map(rows.map(({ optionId, value }) => [optionId, amount(value, decimals, language)]))
}

/** One total; a whole number has no decimals. */
export function amount(value: number, decimals: number, language: Language): string {
  const digits = { minimumFractionDigits: Number.isInteger(value) ? 0 : decimals, maximumFractionDigits: decimals }
  return value.toLocaleString(language === 'cy' ? 'cy-GB' : 'en-GB', digits)
}

function looksEqual(rows: readonly TallyRow[], decimals: number): boolean {
  const exactByText = new Map<string, string>()
  for (const { exact, value } of rows) {
    const text = value.toFixed(decimals)
    const known = exactByText.get(text)
    if (known !== undefined && known !== exact) return true
    exactByText.set(text, exact)
  }
  return false
}
