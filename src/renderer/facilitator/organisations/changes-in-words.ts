import type { WebChanges } from '@core/web/web-changes'
import { counted, listed } from '../../shared/words/counts'
import { dateInShort } from '../../shared/words/dates'

/** More names than this are not read to the end. */
const mostNamed = 6

/** What changed at this day, a sentence each; the day is an ISO calendar date. */
export function changesInWords(changes: WebChanges, since: string): readonly string[] {
  const { newLinks, grownLinks, goneLinks, newOrganisations, noLongerAlone, nowAlone } = changes
  const links = [
    newLinks.length > 0 && counted(newLinks.length, 'new link'),
    grownLinks.length > 0 && `${counted(grownLinks.length, 'link')} stronger than before`,
    goneLinks.length > 0 && `${counted(goneLinks.length, 'link')} from before not repeated`,
  ].filter((words) => words !== false)
  const sentences = [
    links.length > 0 ? `${listed(links)}.` : 'no link is new, stronger or left behind.',
    noLongerAlone.length > 0 &&
      `${named(noLongerAlone)} ${isOrAre(noLongerAlone)} no longer on ${itsOrTheir(noLongerAlone)} own.`,
    nowAlone.length > 0 && `${named(nowAlone)} shared something before and nothing since.`,
    newOrganisations.length > 0 && `New at the table: ${named(newOrganisations)}.`,
  ].filter((words) => words !== false)
  return [`Since ${dateInShort(since)}: ${sentences[0]}`, ...sentences.slice(1)]
}

function named(names: readonly string[]): string {
  const left = names.length - mostNamed
  return left > 1 ? listed([...names.slice(0, mostNamed), `${left} others`]) : listed(names)
}

function isOrAre({ length }: readonly string[]): string {
  return length === 1 ? 'is' : 'are'
}

function itsOrTheir({ length }: readonly string[]): string {
  return length === 1 ? 'its' : 'their'
}
