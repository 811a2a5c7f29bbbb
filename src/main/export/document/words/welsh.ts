/**
 * What a Welsh sentence does with numbers, dates and names that it is given. After any figure but 1 it says `o` and the
 * softened plural, which is right for every number; `one` is the noun as it is after 1.
 */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${new Intl.NumberFormat('cy').format(count)} o ${many}`
}

/** `Dydd Mawrth 15 Mai 2018` as it is after a word that softens. */
export function onDay(date: string): string {
  return date.replace(/^Dydd /, 'ddydd ')
}

const vowel = /^[aeiouyâêîôûŷáéíóú]/i

/** `Preswylwyr, Iechyd a Cyngor`: names keep their first letters. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1)
  if (last === undefined || names.length === 1) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${vowel.test(last) ? 'ac' : 'a'} ${last}`
}
