import type { WebPlanWords } from './web-words'
import { counted, listed } from './welsh'

const organisationsIn = (count: number) => counted(count, 'sefydliad', 'sefydliadau')
const linksIn = (count: number) => counted(count, 'cysylltiad', 'gysylltiadau')
const workshopsIn = (count: number) => counted(count, 'gweithdy', 'weithdai')

export const welshWebWords: WebPlanWords = {
  title: 'Pwy sy’n gweithio gyda phwy',
  explained:
    'Mae llinell yn cysylltu sefydliadau sy’n rhannu cam gweithredu, a barodd gynnig ag angen, ' +
    'neu a addawodd rywbeth i’w gilydd.',
  none: 'Nid oes dim yn cysylltu dau sefydliad eto.',
  counted: (organisations, links, meetings, first, last) => {
    const counts = `${organisationsIn(organisations)}, ${linksIn(links)} rhyngddynt`
    if (meetings < 2) return `${counts}.`
    return first === '' || last === first
      ? `${counts}, o ${workshopsIn(meetings)}.`
      : `${counts}, o ${workshopsIn(meetings)} rhwng ${first} a ${last}.`
  },
  described: (organisations, links, strongest, alone) =>
    [
      `Llun o ${organisationsIn(organisations)} a ${linksIn(links)} rhyngddynt.`,
      `Y cryfaf: ${listed(strongest.map(({ between: [one, other], ties }) => `${one} gyda ${other} (${ties})`))}.`,
      alone.length === 0 ? 'Nid oes neb ar ei ben ei hun.' : `Ar eu pennau eu hunain: ${listed(alone)}.`,
    ].join(' '),
  leftOut: (organisations) =>
    `Y rhai sy’n rhannu fwyaf sydd yn y llun; yn y rhestrau isod yn unig: ${organisationsIn(organisations)}.`,
  table: 'Pob dau sefydliad sy’n rhannu rhywbeth, a faint o bob math.',
  columns: {
    organisation: 'Sefydliad',
    other: 'Yn gweithio gyda',
    action: 'Camau',
    offer: 'Cynigion',
    commitment: 'Addewidion',
    first: 'Cyntaf',
    last: 'Diwethaf',
  },
  aloneHeading: 'Ar eu pennau eu hunain',
}
