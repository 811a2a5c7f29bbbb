import { limits } from '../limits'

/** What a meeting is called that returns to the one of this title, until somebody says otherwise; a later one is counted. */
export function titleOfReturn(title: string): string {
  const [, name = title, meeting] = /^(.*): return meeting(?: (\d{1,3}))?$/.exec(title) ?? []
  const isFirst = name === title
  const mark = isFirst ? ': return meeting' : `: return meeting ${Number(meeting ?? '1') + 1}`
  return `${name.slice(0, limits.titleLength - mark.length)}${mark}`
}
