import type { WayOfWorking } from './way-of-working'

/** After Manchester's "Our Manchester" approach: start from strengths and what matters, and let it take its time. */
export const whatIsRight: WayOfWorking = {
  id: 'what-is-right',
  name: { en: 'What is right?', cy: 'Beth sy’n iawn?' },
  description: {
    en: 'Start from what is strong here and what matters to people, and build on it.',
    cy: 'Dechreuwch o’r hyn sy’n gryf yma ac o’r hyn sy’n bwysig i bobl, ac adeiladwch arno.',
  },
  stages: [
    {
      title: { en: 'Strengths', cy: 'Cryfderau' },
      prompt: {
        en: 'What is already strong here? People, places, groups, habits.',
        cy: 'Beth sydd eisoes yn gryf yma? Pobl, lleoedd, grwpiau, arferion.',
      },
      minutes: 15,
      activity: { kind: 'gather', cardKind: 'strength', tags: [] },
    },
    {
      title: { en: 'What matters to you', cy: 'Beth sy’n bwysig i chi' },
      prompt: {
        en: 'What matters most to you, in your own life and your own street?',
        cy: 'Beth sydd bwysicaf i chi, yn eich bywyd ac yn eich stryd?',
      },
      minutes: 15,
      activity: { kind: 'gather', cardKind: 'insight', tags: [] },
    },
    {
      title: { en: 'Offers', cy: 'Cynigion' },
      prompt: {
        en: 'What could you give? Skills, places, people, time.',
        cy: 'Beth allech chi ei roi? Sgiliau, lleoedd, pobl, amser.',
      },
      minutes: 20,
      activity: { kind: 'offers' },
    },
    {
      title: { en: 'Listen', cy: 'Gwrando' },
      prompt: {
        en: 'What did we see and hear? Everyone is heard in turn.',
        cy: 'Beth welson ni a beth glywson ni? Clywn bawb yn eu tro.',
      },
      minutes: 15,
      activity: { kind: 'round', cardKind: 'insight' },
    },
    {
      title: { en: 'Link', cy: 'Cysylltu' },
      prompt: {
        en: 'Which two strengths could make a new idea together?',
        cy: 'Pa ddau gryfder allai wneud syniad newydd gyda’i gilydd?',
      },
      minutes: 25,
      activity: { kind: 'link', joins: 'strength' },
    },
    {
      title: { en: 'Commitments', cy: 'Ymrwymiadau' },
      prompt: {
        en: 'What will I change? One small thing is enough.',
        cy: 'Beth fydda i’n ei newid? Mae un peth bach yn ddigon.',
      },
      minutes: 15,
      activity: { kind: 'commitments', suggestions: [], startsPrivate: false, asksContact: false },
    },
    {
      title: { en: 'Act', cy: 'Gweithredu' },
      prompt: {
        en: 'Who starts, and when? What is worth taking slowly?',
        cy: 'Pwy sy’n dechrau, a phryd? Beth sy’n werth ei wneud yn araf?',
      },
      minutes: 15,
      activity: { kind: 'act' },
    },
  ],
}
