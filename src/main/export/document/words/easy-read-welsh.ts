import type { EasyReadWords } from './easy-read-words'
import { counted } from './welsh'

export const welshEasyRead: EasyReadWords = {
  language: 'cy',
  kind: 'Hawdd ei ddeall',
  subject: 'Y cynllun mewn geiriau hawdd',
  fileTitle: (title) => `${title}: hawdd ei ddeall`,
  untitled: 'Ein cynllun',
  mark: 'Ymarfer: ni ddywedodd neb hyn',
  practice: ['Rhoi cynnig ar bethau yn unig oedd hyn.', 'Ni ddywedodd neb ddim o hyn go iawn, na chytuno iddo.'],
  draft: ['Drafft yw hwn.', 'Gall newid o hyd.'],
  what: {
    title: 'Beth yw hwn',
    plan: 'Dyma’r cynllun a wnaethom gyda’n gilydd.',
    when: 'Pryd roedd y cyfarfod:',
    where: 'Ble roedd y cyfarfod:',
    why: 'Pam roedd y cyfarfod:',
  },
  who: {
    title: 'Pwy oedd yno',
    people: (count) => `Roedd ${counted(count, 'person', 'bobl')} yno.`,
    organisations: (count) => `Roedd ${counted(count, 'sefydliad', 'sefydliadau')} yno.`,
    residents: (count) =>
      count === 1
        ? 'Daeth 1 person fel preswylydd, nid dros sefydliad.'
        : `Daeth ${count} o bobl fel preswylwyr, nid dros sefydliad.`,
    online: (count) => `Cymerodd ${counted(count, 'person', 'bobl')} ran ar-lein.`,
    nobody: 'Nid oedd neb ar y rhestr.',
  },
  chose: {
    title: 'Beth ddewison ni',
    voted: 'Fe wnaethom bleidleisio.',
    notVoted: 'Fe wnaethom ddewis heb bleidleisio.',
    most: 'Y pethau hyn sydd bwysicaf i ni:',
    none: 'Ni wnaethom ddewis beth sydd bwysicaf.',
    decided: 'Ein penderfyniadau',
  },
  will: {
    title: 'Beth fyddwn ni’n ei wneud',
    none: 'Ni chafodd unrhyw gamau gweithredu eu nodi.',
    what: 'Beth:',
    about: 'Dyma’r pwnc:',
    lead: 'Pwy sy’n arwain:',
    noLead: 'Nid oes neb yn arwain hyn eto.',
    saidYes: 'Maen nhw wedi cytuno.',
    notYet: 'Nid ydyn nhw wedi cytuno eto.',
    helpers: 'Pwy sy’n helpu:',
    person: 'Y person ar gyfer hyn:',
    when: 'Erbyn pryd:',
    noDate: 'Nid oes dyddiad eto.',
    measure: 'Sut byddwn ni’n gwybod:',
    going: 'Sut mae’n mynd:',
    before: 'Cytunwyd ar hyn mewn cyfarfod cynharach:',
    actions: (count) => `Mae ${counted(count, 'cam gweithredu', 'gamau gweithredu')}.`,
    action: (number) => `Cam gweithredu ${number}`,
    status: {
      'not started': 'Nid yw wedi dechrau eto.',
      'on track': 'Mae’n mynd yn dda.',
      'at risk': 'Efallai na fydd yn barod mewn pryd.',
      'off track': 'Nid yw’n mynd fel y bwriadwyd.',
      done: 'Mae wedi’i wneud.',
      'changed course': 'Rydym wedi newid y ffordd o’i wneud.',
      stopped: 'Rydym wedi rhoi’r gorau iddo.',
    },
  },
  happened: {
    title: 'Beth ddigwyddodd ers y tro diwethaf',
    action: (number) => `Cam gweithredu cynharach ${number}`,
    subject: 'Beth ddigwyddodd ers y tro diwethaf, mewn geiriau hawdd',
    report: 'Mae hwn yn dweud beth ddigwyddodd ar ôl ein cyfarfod diwethaf.',
    since: 'Ein cyfarfod diwethaf oedd:',
    changed: 'Beth newidiodd:',
    learned: 'Beth ddysgon ni:',
    evidence: 'Sut rydym yn gwybod:',
    nothing: 'Nid oedd dim i edrych arno o’r tro diwethaf.',
    notYet: 'Nid oes neb wedi dweud mwy wrthym eto.',
    late: 'Mae’n hwyr.',
  },
  promised: {
    title: 'Beth mae pobl wedi’i addo',
    organisations: 'Gan sefydliadau',
    people: 'Gan bobl',
    private: (count) =>
      count === 1
        ? ['Mae 1 addewid yn breifat.', 'Nid yw yn y cynllun hwn.']
        : [`Mae ${count} o addewidion yn breifat.`, 'Nid ydynt yn y cynllun hwn.'],
  },
  agreement: {
    title: 'Ein cytundeb',
    notAgreed: 'Nid ydym wedi cytuno ar hyn eto.',
    review: 'Pryd byddwn yn edrych arno eto:',
    noReview: 'Nid oes dyddiad i edrych arno unwaith yn rhagor.',
    parts: {
      'we-agree': 'Rydym yn cytuno i',
      'each-of-us': 'Bydd pob un ohonom yn',
      'if-we-disagree': 'Os byddwn yn anghytuno',
    },
  },
  waiting: {
    title: 'Am beth rydym yn aros',
    needs: 'Beth sydd ei angen o hyd',
    needBy: 'Pwy sydd â’i angen:',
    offers: 'Beth sy’n cael ei gynnig o hyd',
    offerBy: 'Pwy sy’n ei gynnig:',
    missing: 'Pwy nad oedd yno',
    asks: 'Pwy fydd yn gofyn iddyn nhw:',
    nobodyAsks: 'Nid oes neb yn gofyn iddyn nhw eto.',
    noLead: (count) => `Nid oes neb yn arwain ${counted(count, 'cam', 'gamau')} eto.`,
    notAccepted: (count) => `Nid yw’r arweinydd wedi cytuno i ${counted(count, 'cam', 'gamau')} eto.`,
    noDate: (count) => `Nid oes dyddiad i ${counted(count, 'cam', 'gamau')} eto.`,
    notAgreed: (count) => `Ni chytunwyd ar ${counted(count, 'cymal', 'gymalau')} eto.`,
    unanswered: ['Gofynnodd rhai pobl am newidiadau.', 'Nid oes ateb i bob un eto.'],
  },
  meeting: {
    title: 'Pryd byddwn ni’n cyfarfod eto',
    when: 'Byddwn yn cyfarfod eto:',
    none: 'Ni chytunwyd ar gyfarfod nesaf.',
  },
  left: {
    title: 'Beth sydd ddim yma',
    short: ['Y cynllun byr yw hwn.', 'Mae mwy yn y cynllun hir.'],
    cards: (count) => [
      'Gallwch ddarllen cardiau pobl yn y cynllun hir.',
      `Mae ${counted(count, 'cerdyn', 'gardiau')} ynddo.`,
    ],
    votes: 'Mae’r cynllun hir yn dweud sut y pleidleisiwyd.',
    hidden: (count) =>
      count === 1
        ? ['Cafodd 1 cerdyn ei guddio.', 'Nid yw mewn unrhyw gynllun.']
        : [`Cafodd ${count} o gardiau eu cuddio.`, 'Nid ydynt mewn unrhyw gynllun.'],
    notRevealed: (count) =>
      count === 1
        ? ['Ni ddangoswyd canlyniad 1 bleidlais.', 'Nid yw mewn unrhyw gynllun.']
        : [`Ni ddangoswyd canlyniadau ${count} o bleidleisiau.`, 'Nid ydynt mewn unrhyw gynllun.'],
    chosen: {
      names: 'Cafodd enwau pobl eu gadael allan.',
      cards: 'Cafodd yr hyn a ddywedodd pawb ei adael allan.',
      votes: 'Cafodd y pleidleisiau eu gadael allan.',
      offers: 'Cafodd y cynigion a’r anghenion eu gadael allan.',
      web: 'Cafodd y llun o bwy sy’n gweithio gyda’i gilydd ei adael allan.',
    },
  },
  ask: {
    title: 'Oes gennych chi gwestiynau?',
    whom: ['Gofynnwch i’r person a roddodd hwn i chi.', 'Cewch ofyn am y cynllun hir hefyd.'],
  },
}
