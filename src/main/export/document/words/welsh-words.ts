import type { Counting, Withheld } from '@core/voting/result'
import type { VoteMethod } from '@core/voting/voting'
import { unbroken } from '../unbroken'
import type { PlanWords } from './plan-words'
import { counted, onDay } from './welsh'
import { welshMethodWords } from './welsh-method-words'
import { welshPromiseWords } from './welsh-promise-words'
import { welshRoomWords } from './welsh-room-words'
import { welshWebWords } from './welsh-web-words'

const people = (count: number) => counted(count, 'person', 'bobl')
const actions = (count: number) => counted(count, 'cam gweithredu', 'gamau gweithredu')
const cards = (count: number) => counted(count, 'cerdyn', 'gardiau')
const points = (count: number) => counted(count, 'pwynt', 'bwyntiau')

/** What each method counts where every person counts the same. */
const personUnits: Readonly<Record<VoteMethod['type'], (count: number) => string>> = {
  dots: (count) => counted(count, 'dot', 'ddotiau'),
  agreement: (count) => `${count} wedi cytuno`,
  rating: points,
  ranking: points,
  'impact-effort': points,
  consent: (count) => `${count} wedi cydsynio`,
}

const whyWithheld: Readonly<Record<Withheld, string>> = {
  'small-group': 'heb ei ddangos: grŵp rhy fach i aros yn ddienw',
  'no-ballots': 'ni phleidleisiodd neb',
  'one-option': 'heb ei gyfrif: mae cyfran pawb yn mynd i’r unig ddewis',
}

function dotsInWords({ dots, stacking, mostAnOption = dots }: Extract<VoteMethod, { type: 'dots' }>): string {
  if (dots === 1) return 'Roedd gan bawb 1 dot i’w roi.'
  const each = `Roedd gan bawb ${counted(dots, 'dot', 'ddotiau')} i’w rhoi`
  if (!stacking || mostAnOption === 1) return `${each}, un ar y mwyaf i bob peth.`
  if (mostAnOption < dots) return `${each}, ${mostAnOption} ar y mwyaf i bob peth.`
  return `${each}, sawl un i’r un peth os oeddent yn dymuno.`
}

export const welshWords: PlanWords = {
  language: 'cy',
  cover: {
    kind: 'Y cynllun a wnaethom gyda’n gilydd',
    untitled: 'Cynllun y gweithdy',
    draft: 'Drafft: nid yw’r gweithdy wedi cau eto, felly gall hwn newid o hyd.',
    when: 'Pryd',
    where: 'Ble',
    nextMeeting: 'Y cyfarfod nesaf',
    rehearsal: 'Ymarfer: ni ddywedodd neb hyn',
    rehearsalMore: [
      'Cafodd yr hyn a ddywedir yma, a’r pleidleisiau, eu llunio i roi cynnig ar y gweithdy.',
      'Ni ddywedodd unrhyw berson na sefydliad hyn, na chytuno iddo.',
    ].join(' '),
    figure: (what, count) =>
      ({
        organisations: count === 1 ? 'sefydliad' : 'o sefydliadau',
        people: count === 1 ? 'person' : 'o bobl',
        priorities: count === 1 ? 'flaenoriaeth' : 'o flaenoriaethau',
        actions: count === 1 ? 'cam gweithredu' : 'o gamau gweithredu',
      })[what],
    whoWasThere: 'Pwy oedd yno',
    online: (count) => `Cymerodd ${people(count)} ran ar-lein cyn y gweithdy.`,
    attendance: (count, organisations, residents) => {
      const from = `o ${organisations} sefydliad`
      const living = counted(residents, 'preswylydd', 'breswylwyr')
      const speaking = `${living} yn siarad ${residents === 1 ? 'drosto’i hun' : 'drostynt eu hunain'}`
      if (residents === 0) return organisations > 0 ? `${people(count)}, ${from}.` : `${people(count)}.`
      return organisations > 0 ? `${people(count)}: ${people(count - residents)} ${from}; ${speaking}.` : `${speaking}.`
    },
    peopleOf: people,
    organisation: (name, count) => `${name}, ${count === 0 ? 'gwahoddwyd' : unbroken(people(count))}`,
    residents: 'Preswylwyr',
    nobodyListed: 'Nid oedd neb ar y rhestr.',
  },
  priorities: {
    title: 'Beth sydd bwysicaf',
    none: 'Ni ddewiswyd blaenoriaethau.',
    table: 'Y blaenoriaethau, gyda’u safle a’u pleidleisiau yn ôl pob ffordd o gyfrif.',
    column: 'Blaenoriaeth',
    notVoted: 'dewiswyd heb bleidlais',
    noneVoted: 'Dewiswyd heb bleidlais.',
    samePlaces: 'Mae’r tair ffordd o gyfrif yn rhoi’r un safle i bob blaenoriaeth.',
    differentPlaces: 'Nid yw’r tair ffordd o gyfrif yn rhoi’r un safle i bob blaenoriaeth.',
  },
  counts: {
    column: {
      person: 'Pob person\nyr un fath',
      organisation: 'Pob sefydliad\nyr un fath',
      sector: 'Pob sector\nyr un fath',
    },
    onlyColumn: 'Safle a phleidleisiau',
    explained: [
      'Cafodd y pleidleisiau eu cyfrif mewn tair ffordd. Fesul person, mae pleidleisiau pawb yn pwyso’r un fath.',
      'Fesul sefydliad, mae gan bob un un bleidlais, wedi’i rhannu rhwng yr hyn a ddewisodd ei bobl;',
      'mae gan breswylwyr heb sefydliad un yr un, neu un gyda’i gilydd.',
      'Fesul sector, mae gan bob sector un bleidlais, wedi’i rhannu rhwng yr hyn a ddewisodd ei sefydliadau.',
    ].join(' '),
    byPersonOnly: [
      'Cafodd y pleidleisiau eu cyfrif fesul person.',
      'Ni chymerodd sefydliadau ran, felly nid oes cyfrif fesul sefydliad na fesul sector.',
    ].join(' '),
    withheld: whyWithheld,
    place: (rank, tied) => `${tied ? 'cydradd' : 'safle'} ${rank}`,
    total: (counting, method, value) =>
      counting === 'person' ? personUnits[method](value) : counted(value, 'bleidlais', 'bleidleisiau'),
  },
  actions: {
    title: 'Beth fyddwn ni’n ei wneud',
    none: 'Ni chofnodwyd unrhyw gamau gweithredu.',
    summary: (count, withoutLead) => {
      const all = `${actions(count)}.`
      if (withoutLead === 0) return all
      if (withoutLead < count) return `${all} Nid oes neb yn arwain ${withoutLead} ohonynt eto.`
      return `${all} Nid oes neb yn ${count === 1 ? 'ei arwain' : 'arwain yr un ohonynt'} eto.`
    },
    withoutPriority: 'Camau gweithredu eraill',
    table: [
      'Y camau gweithredu, gyda phwy sy’n eu harwain a’u cefnogi,',
      'pwy sy’n gyfrifol amdanynt, erbyn pryd, a sut maen nhw’n mynd.',
    ].join(' '),
    columns: ['Rhif', 'Cam gweithredu, a sut byddwn ni’n gwybod', 'Arwain a chefnogi', 'Person a dyddiad', 'Statws'],
    measure: (measure) => `Sut byddwn ni’n gwybod: ${measure}`,
    noLead: 'neb yn arwain eto',
    accepted: 'wedi cytuno',
    notAccepted: 'heb gytuno eto',
    supporters: (supporters) => `gyda: ${supporters}`,
    noPerson: 'neb wedi’i enwi',
    due: (date) => `erbyn ${date}`,
    noDue: 'dim dyddiad eto',
    status: {
      'not started': 'Heb ddechrau',
      'on track': 'Ar y trywydd iawn',
      'at risk': 'Mewn perygl',
      'off track': 'Oddi ar y trywydd',
      done: 'Wedi’i wneud',
      'changed course': 'Wedi newid cyfeiriad',
      stopped: 'Wedi’i atal',
    },
    from: (meeting, date) => `Cytunwyd arno yn “${meeting}”${date === '' ? '' : ` ar ${onDay(date)}`}.`,
    update: (date, status, changed) => [date === '' ? '' : `${date}:`, `${status}.`, changed].filter(Boolean).join(' '),
  },
  promises: welshPromiseWords,
  room: welshRoomWords,
  web: welshWebWords,
  notes: {
    decisions: 'Beth a benderfynwyd',
    title: 'Nodiadau a dyfyniadau',
    kind: { note: 'Nodyn', quote: 'Dyfyniad' },
    quoted: (text) => `“${text}”`,
    about: (priority) => `Ynghylch: ${priority}`,
  },
  votes: {
    title: 'Sut y gwnaethom bleidleisio',
    voted: (ballots, enteredFor) => {
      const all = `Pleidleisiodd ${people(ballots)}`
      if (enteredFor === 0) return `${all}.`
      return `${all}, ${enteredFor} ohonynt ar bapur neu gyda help; mae eu pleidleisiau’n cyfrif yr un fath.`
    },
    method: (method) => {
      switch (method.type) {
        case 'dots':
          return dotsInWords(method)
        case 'agreement':
          return 'I bob gosodiad, gallai pobl ddweud cytuno, pasio neu anghytuno.'
        case 'rating':
          return 'Rhoddodd pobl sgôr o 1 i 5 i bob un.'
        case 'ranking':
          return 'Rhoddodd pobl y rhain mewn trefn, y gorau gyntaf. Mae safle’n werth un pwynt am bob peth oddi tano.'
        case 'impact-effort':
          return 'Dywedodd pobl, o 1 i 5, faint y byddai pob un yn ei newid, a pha mor anodd ydyw.'
        case 'consent':
          return 'I bob un, gallai pobl gydsynio, dweud bod ganddynt bryder, neu gamu o’r neilltu.'
      }
    },
    notAllAnswered: 'Gallai pobl gytuno, pasio neu anghytuno; nid atebodd pawb bob gosodiad.',
    table: (stage) => `Pob dewis yn “${stage}”, gyda’i safle a’i bleidleisiau yn ôl pob ffordd o gyfrif.`,
    sectorTable: (stage) => `Beth ddywedodd pob sector am bob dewis yn “${stage}”.`,
    option: 'Pleidleisiwyd ar',
    unnamed: 'Cerdyn a guddiwyd wedyn',
    answers: (agree, pass, disagree) => `${agree} yn cytuno · ${pass} yn pasio · ${disagree} yn anghytuno`,
    tallyWithheld: (counting, why) => `Cyfrif fesul ${units[counting]}: ${whyWithheld[why]}.`,
    unallocated: (counting, count) => {
      const who = counting === 'sector' ? counted(count, 'sector', 'sectorau') : counted(count, 'sefydliad', 'sefydliadau')
      return `Ni roddodd ${who} bleidlais i ddim ar y rhestr.`
    },
    agreeOnFirst: 'Mae’r tair ffordd o gyfrif yn rhoi’r un peth yn gyntaf.',
    disagreeOnFirst: 'Nid yw’r tair ffordd o gyfrif yn rhoi’r un peth yn gyntaf.',
    bySector: 'Fesul sector',
    ballots: people,
    agreed: (agree, answered) => `${agree} o ${answered} yn cytuno`,
    withheldSectors: (sectors) => `Heb eu dangos, am eu bod yn grwpiau rhy fach i aros yn ddienw: ${sectors}.`,
  },
  methods: welshMethodWords,
  voices: {
    title: 'Beth ddywedodd pawb',
    explained: (count) => `${cards(count)}, air am air. Rhif y cerdyn ei hun yw’r rhif.`,
    none: 'Ni ysgrifennwyd cardiau.',
    noTheme: 'Heb fod mewn thema',
    cards,
    emptyTheme: 'Nid oes cardiau yn y thema hon.',
    kind: {
      challenge: 'Her',
      strength: 'Cryfder',
      offer: 'Cynnig',
      need: 'Angen',
      idea: 'Syniad',
      insight: 'Mewnwelediad',
      story: 'Stori',
      barrier: 'Rhwystr',
    },
    enteredFor: 'cofnodwyd ar ran rhywun',
  },
  closing: {
    title: 'Y cyfarfod nesaf',
    noNextMeeting: 'Ni chytunwyd ar gyfarfod nesaf.',
    about: 'Beth nad yw yn y cynllun hwn',
    notRevealed: (votes) =>
      votes === 1
        ? 'Ni ddangoswyd 1 bleidlais i’r ystafell o gwbl, ac nid yw yn y cynllun hwn.'
        : `Ni ddangoswyd ${votes} o bleidleisiau i’r ystafell o gwbl, ac nid ydynt yn y cynllun hwn.`,
    hidden: (count) =>
      `Cuddiodd yr hwylusydd ${cards(count)}, ac nid ${count === 1 ? 'yw' : 'ydynt'} yn y cynllun hwn.`,
    complete: 'Ni adawyd allan ddim o’r hyn a ddywedwyd.',
    chosen: {
      names: 'Gadawyd enwau pobl allan o’r ffeil hon. Mae’r geiriau a ddywedwyd fel yr oeddent.',
      cards: 'Gadawyd yr hyn a ddywedodd pawb, air am air, allan o’r ffeil hon.',
      votes: 'Gadawyd sut y pleidleisiodd yr ystafell allan o’r ffeil hon.',
      offers: 'Gadawyd y cynigion a’r anghenion allan o’r ffeil hon.',
      web: 'Gadawyd y we o sefydliadau allan o’r ffeil hon.',
    },
  },
  running: {
    page: (page, pages) => `${page} o ${pages}`,
    missing: { emoji: 'emoji', symbol: 'symbol', script: (name) => `llythrennau ${scripts.get(name) ?? name}` },
    missingCharacters: (characters) =>
      [
        `Nid yw ${counted(characters, 'nod', 'nodau')} yn y ffont hwn, fel emoji neu lythrennau ysgrifen arall.`,
        `Saif gair mewn bachau petryal yn ${characters === 1 ? 'ei' : 'eu'} lle.`,
      ].join(' '),
  },
}

const units: Readonly<Record<Counting, string>> = { person: 'person', organisation: 'sefydliad', sector: 'sector' }

/** Those that Welsh calls otherwise. */
const scripts = new Map([
  ['Arabic', 'Arabeg'],
  ['Armenian', 'Armeneg'],
  ['Bengali', 'Bengaleg'],
  ['Cyrillic', 'Cyrilig'],
  ['Georgian', 'Georgeg'],
  ['Greek', 'Groeg'],
  ['Gujarati', 'Gwjarati'],
  ['Han', 'Tsieineeg'],
  ['Hangul', 'Coreeg'],
  ['Hebrew', 'Hebraeg'],
  ['Tibetan', 'Tibeteg'],
])
