import type { Language } from '@core/language'

/** Everything that the projector says of its own accord. Short sentences: they are read from the back of a room. */
export interface ProjectorWords {
  readonly waiting: string
  readonly welcome: string
  readonly thankYou: string
  readonly rehearsal: string
  readonly stageOf: (stage: number, stages: number) => string
  readonly continued: string
  readonly pageOf: (page: number, pages: number) => string
  readonly timer: {
    readonly left: string
    readonly ready: string
    readonly paused: string
    readonly short: string
    readonly last: string
    readonly over: string
  }
  readonly here: (people: number, organisations: number, residents: number) => string
  readonly nobodyYet: string
  readonly residents: string
  readonly cardsSoFar: (cards: number) => string
  readonly held: string
  readonly noCardsYet: string
  readonly notGrouped: string
  readonly newestCards: (shown: number, cards: number) => string
  readonly moreCards: (cards: number) => string
  readonly voted: (voted: number, present: number) => string
  readonly hiddenUntilClosed: string
  readonly dots: (dots: number, stacking: boolean) => string
  readonly agreement: string
  readonly voteClosed: string
  readonly resultsSoon: string
  readonly weChose: string
  readonly priorities: string
  readonly otherActions: string
  readonly actions: (count: number) => string
  readonly newest: string
  readonly leads: (organisation: string) => string
  readonly noLeadYet: string
  readonly by: (date: string) => string
  readonly noDateYet: string
  readonly with: (supporters: string) => string
  readonly nextMeeting: string
  readonly backAt: (time: string) => string
  /** What the room agreed to, where it drafted an agreement. */
  readonly agreed: (clauses: number) => string
  readonly planComing: string
}

const english: ProjectorWords = {
  waiting: 'The workshop will start here.',
  welcome: 'Welcome',
  thankYou: 'Thank you',
  rehearsal: 'Rehearsal: nobody said any of this',
  stageOf: (stage, stages) => `Stage ${stage} of ${stages}`,
  continued: '(continued)',
  pageOf: (page, pages) => `${page} of ${pages}`,
  timer: {
    left: 'left',
    ready: 'minutes',
    paused: 'paused',
    short: 'not long left',
    last: 'last moments',
    over: 'over by',
  },
  here: (people, organisations, residents) =>
    `${count(people, 'person is', 'people are')} here: ${[
      ...(organisations > 0 ? [count(organisations, 'organisation', 'organisations')] : []),
      ...(residents > 0 ? [count(residents, 'resident', 'residents')] : []),
    ].join(' and ')}`,
  nobodyYet: 'Invited today',
  residents: 'Residents',
  cardsSoFar: (cards) => (cards === 0 ? 'No cards yet' : `${count(cards, 'card', 'cards')} so far`),
  held: 'They are shown when everyone has had time to write.',
  noCardsYet: 'Your words appear here.',
  notGrouped: 'Not in a theme yet',
  newestCards: (shown, cards) => `The newest ${shown} of ${cards} cards`,
  moreCards: (cards) => `and ${count(cards, 'more card', 'more cards')}`,
  voted: (voted, present) => `${voted} of ${present} have voted`,
  hiddenUntilClosed: 'Nobody sees the results before everyone has voted.',
  dots: (dots, stacking) =>
    stacking
      ? `${count(dots, 'dot', 'dots')} each. You may give several to one.`
      : `${count(dots, 'dot', 'dots')} each. One at most for each choice.`,
  agreement: 'For each: agree, pass or disagree.',
  voteClosed: 'The vote is closed',
  resultsSoon: 'The results come next.',
  weChose: 'We chose',
  priorities: 'Our priorities',
  otherActions: 'Other actions',
  actions: (actions) => count(actions, 'action', 'actions'),
  newest: 'New',
  leads: (organisation) => `${organisation} leads`,
  noLeadYet: 'Who leads?',
  by: (date) => `by ${date}`,
  noDateYet: 'By when?',
  with: (supporters) => `with ${supporters}`,
  nextMeeting: 'We meet again',
  backAt: (time) => `We start again at ${time}`,
  agreed: (clauses) => `Our agreement has ${count(clauses, 'clause', 'clauses')}.`,
  planComing: 'You will receive the plan.',
}

const welsh: ProjectorWords = {
  waiting: 'Bydd y gweithdy’n dechrau yma.',
  welcome: 'Croeso',
  thankYou: 'Diolch yn fawr',
  rehearsal: 'Ymarfer: ni ddywedodd neb hyn',
  stageOf: (stage, stages) => `Cam ${stage} o ${stages}`,
  continued: '(parhad)',
  pageOf: (page, pages) => `${page} o ${pages}`,
  timer: {
    left: 'ar ôl',
    ready: 'munud',
    paused: 'wedi oedi',
    short: 'dim llawer ar ôl',
    last: 'eiliadau olaf',
    over: 'dros amser',
  },
  here: (people, organisations, residents) =>
    `Mae ${people} o bobl yma: ${[
      ...(organisations > 0 ? [`${organisations} sefydliad`] : []),
      ...(residents > 0 ? [`${residents} o drigolion`] : []),
    ].join(' a ')}`,
  nobodyYet: 'Gwahoddwyd heddiw',
  residents: 'Trigolion',
  cardsSoFar: (cards) => (cards === 0 ? 'Dim cardiau eto' : `${cards} o gardiau hyd yn hyn`),
  held: 'Cânt eu dangos pan fydd pawb wedi cael amser i ysgrifennu.',
  noCardsYet: 'Bydd eich geiriau’n ymddangos yma.',
  notGrouped: 'Heb thema eto',
  newestCards: (shown, cards) => `Y ${shown} diweddaraf o ${cards} o gardiau`,
  moreCards: (cards) => `a ${cards} o gardiau eraill`,
  voted: (voted, present) => `Mae ${voted} o ${present} wedi pleidleisio`,
  hiddenUntilClosed: 'Ni welir y canlyniadau cyn i bawb bleidleisio.',
  dots: (dots, stacking) =>
    stacking ? `${dots} dot yr un. Cewch roi mwy nag un i’r un dewis.` : `${dots} dot yr un. Un ar y mwyaf i bob dewis.`,
  agreement: 'I bob un: cytuno, pasio neu anghytuno.',
  voteClosed: 'Mae’r bleidlais wedi cau',
  resultsSoon: 'Y canlyniadau sydd nesaf.',
  weChose: 'Ein dewis',
  priorities: 'Ein blaenoriaethau',
  otherActions: 'Camau eraill',
  actions: (actions) => `${actions} cam gweithredu`,
  newest: 'Newydd',
  leads: (organisation) => `${organisation} sy’n arwain`,
  noLeadYet: 'Pwy sy’n arwain?',
  by: (date) => `erbyn ${date}`,
  noDateYet: 'Erbyn pryd?',
  with: (supporters) => `gyda ${supporters}`,
  nextMeeting: 'Byddwn yn cwrdd eto',
  backAt: (time) => `Ailddechrau am ${time}`,
  agreed: (clauses) => `Mae gan ein cytundeb ${clauses} cymal.`,
  planComing: 'Byddwch yn derbyn y cynllun.',
}

export const projectorWords: Readonly<Record<Language, ProjectorWords>> = { en: english, cy: welsh }

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
