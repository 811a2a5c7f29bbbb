import type { RoomPlanWords } from './room-words'
import { listed } from './welsh'

export const welshRoomWords: RoomPlanWords = {
  links: 'Beth a gysylltwyd',
  joins: (one, other) => `Yn cysylltu “${one}” a “${other}”.`,
  missing: 'Pwy oedd ar goll',
  willAsk: (organisation) => `Bydd ${organisation} yn gofyn.`,
  nobodyAsks: 'Nid oes neb yn gofyn iddyn nhw eto.',
  voice: 'Pwy a glywyd',
  voiceExplained: 'Pwy oedd yn yr ystafell, a phwy a rannodd ac a glywyd.',
  fewStandTogether: 'Mae sectorau ag ychydig o bobl wedi’u rhoi gyda’i gilydd.',
  quietest: (sectors, peopleShare, cardsShare) =>
    `${sectors}: ${Math.round(100 * peopleShare)}% o’r bobl, ${Math.round(100 * cardsShare)}% o’r cardiau.`,
  alike: 'Ysgrifennodd pob sector tua chymaint ag oedd ganddo o bobl yn yr ystafell.',
  notHeard: (organisations) => `Yno, ond heb eu clywed: ${organisations}.`,
  table: 'Faint o bobl o bob sector oedd yno, a ysgrifennodd, ac a glywyd.',
  columns: ['Sector', 'Pobl', 'Wedi ysgrifennu', 'Cardiau', 'Sefydliadau a glywyd'],
  heard: (heard, organisations) => (organisations === 0 ? '–' : `${heard} o ${organisations}`),
  and: listed,
}
