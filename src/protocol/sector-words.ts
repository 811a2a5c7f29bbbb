import { sectors, type Sector } from '@core/sector'

/** What people write for a sector, in English and Welsh, in the form that `plainWords` gives. */
const wordsForSectors: Readonly<Record<Sector, string>> = {
  statutory:
    'statutory, public, public body, public service, public services, council, local authority, local government, ' +
    'government, nhs, health, health service, police, fire service, statudol, cyhoeddus, cyngor, awdurdod lleol, ' +
    'llywodraeth, gig, heddlu, iechyd',
  voluntary:
    'voluntary, charity, charities, charitable, third, 3rd, vcse, vcfse, vcs, voluntary and community, ' +
    'voluntary community and social enterprise, social enterprise, not for profit, non profit, nonprofit, ngo, ' +
    'gwirfoddol, elusen, elusennol, trydydd, menter gymdeithasol',
  community:
    'community, community group, resident, residents, residents group, residents association, tenants, neighbours, ' +
    'neighbourhood, citizens, cymunedol, cymuned, grŵp cymunedol, trigolion, preswylwyr, tenantiaid, cymdogion',
  business:
    'business, businesses, private, private company, company, commercial, for profit, employer, ' +
    'busnes, busnesau, preifat, cwmni, masnachol',
  other: 'other, others, misc, miscellaneous, arall, eraill',
}

const sectorByWords = new Map(
  sectors.flatMap((sector) => wordsForSectors[sector].split(', ').map((words) => [words, sector] as const)),
)

/** The sector that somebody wrote about, or null where the words are not known. */
export function sectorOf(written: string): Sector | null {
  const words = plainWords(written)
  return sectorByWords.get(words) ?? sectorByWords.get(withoutSector(words)) ?? null
}

/** Lower case, with single spaces and no punctuation, so that `Not-for-profit ` is `not for profit`. */
export function plainWords(written: string): string {
  return written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutSector(words: string): string {
  return words
    .replace(/^(y|the) /, '')
    .replace(/^sector /, '')
    .replace(/ sector$/, '')
}
