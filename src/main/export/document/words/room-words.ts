/** What the printed plan adds to links, who was missing, and who was heard. */
export interface RoomPlanWords {
  readonly links: string
  readonly joins: (one: string, other: string) => string
  readonly missing: string
  readonly willAsk: (organisation: string) => string
  readonly nobodyAsks: string
  readonly voice: string
  readonly voiceExplained: string
  /** Where there are such sectors. */
  readonly fewStandTogether: string
  readonly quietest: (sectors: string, peopleShare: number, cardsShare: number) => string
  readonly alike: string
  readonly notHeard: (organisations: string) => string
  /** What the table of sectors shows. */
  readonly table: string
  readonly columns: readonly [sector: string, people: string, shared: string, cards: string, heard: string]
  readonly heard: (heard: number, organisations: number) => string
  readonly and: (names: readonly string[]) => string
}

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export const englishRoomWords: RoomPlanWords = {
  links: 'What we linked',
  joins: (one, other) => `Joins “${one}” and “${other}”.`,
  missing: 'Who was missing',
  willAsk: (organisation) => `${organisation} will ask.`,
  nobodyAsks: 'Nobody asks them yet.',
  voice: 'Who was heard',
  voiceExplained: 'Who was in the room, and who shared and was heard.',
  fewStandTogether: 'Sectors with few people stand together.',
  quietest: (sectors, peopleShare, cardsShare) =>
    `${sectors}: ${Math.round(100 * peopleShare)}% of the people, ${Math.round(100 * cardsShare)}% of the cards.`,
  alike: 'Each sector wrote about as much as it had people in the room.',
  notHeard: (organisations) => `There, and not heard: ${organisations}.`,
  table: 'How many people of each sector were there, have written, and were heard.',
  columns: ['Sector', 'People', 'Have written', 'Cards', 'Organisations heard'],
  heard: (heard, organisations) => (organisations === 0 ? '–' : `${heard} of ${organisations}`),
  and: (names) => lists.format(names),
}
