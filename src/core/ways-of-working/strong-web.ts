import type { WayOfWorking } from './way-of-working'

/** After the Greater Manchester Movement for Community Power: join up what is there rather than build something new. */
export const strongWeb: WayOfWorking = {
  id: 'strong-web',
  name: { en: 'Strong web', cy: 'Gwe gref' },
  description: {
    en: 'See which networks and projects exist, link them, and share power, without building anything new.',
    cy: 'Gwelwch pa rwydweithiau a phrosiectau sy’n bod, cysylltwch nhw a rhannwch rym, heb adeiladu dim byd newydd.',
  },
  stages: [
    {
      title: { en: 'Trust', cy: 'Ymddiriedaeth' },
      prompt: {
        en: 'How much do we trust one another today, from 1 to 5, and why?',
        cy: 'Faint rydyn ni’n ymddiried yn ein gilydd heddiw, o 1 i 5, a pham?',
      },
      minutes: 10,
      activity: {
        kind: 'score',
        lowest: { en: 'Not at all', cy: 'Ddim o gwbl' },
        highest: { en: 'Completely', cy: 'Yn llwyr' },
      },
    },
    {
      title: { en: 'Who is missing?', cy: 'Pwy sydd ar goll?' },
      prompt: {
        en: 'Who is not here, and who will ask them?',
        cy: 'Pwy sydd ddim yma, a phwy fydd yn gofyn iddyn nhw?',
      },
      minutes: 10,
      activity: { kind: 'missing' },
    },
    {
      title: { en: 'What exists', cy: 'Beth sy’n bod' },
      prompt: {
        en: 'Which networks and projects are here already? One on each card.',
        cy: 'Pa rwydweithiau a phrosiectau sydd yma eisoes? Un ar bob cerdyn.',
      },
      minutes: 20,
      activity: {
        kind: 'gather',
        cardKind: 'strength',
        tags: [
          { en: 'Network', cy: 'Rhwydwaith' },
          { en: 'Project', cy: 'Prosiect' },
        ],
      },
    },
    {
      title: { en: 'Weave', cy: 'Gwehyddu' },
      prompt: {
        en: 'Which two could link, and what could they do together?',
        cy: 'Pa ddau allai gysylltu, a beth allen nhw ei wneud gyda’i gilydd?',
      },
      minutes: 25,
      activity: { kind: 'link', joins: 'strength' },
    },
    {
      title: { en: 'Let go', cy: 'Gollwng gafael' },
      prompt: {
        en: 'What power could you share, and with whom?',
        cy: 'Pa rym allech chi ei rannu, a chyda phwy?',
      },
      minutes: 20,
      activity: { kind: 'gather', cardKind: 'offer', tags: [] },
    },
    {
      title: { en: 'Vote', cy: 'Pleidleisio' },
      prompt: {
        en: 'Which link comes first, without building anything new? Three dots each.',
        cy: 'Pa gyswllt sydd gyntaf, heb adeiladu dim byd newydd? Tri dot yr un.',
      },
      minutes: 15,
      activity: {
        kind: 'vote',
        method: { type: 'dots', dots: 3, stacking: false },
        optionsFrom: 'cards',
        cardKind: 'idea',
        choose: 3,
      },
    },
    {
      title: { en: 'Commitments', cy: 'Ymrwymiadau' },
      prompt: {
        en: 'I will use my connection to … by …',
        cy: 'Byddaf yn defnyddio fy nghysylltiad â … erbyn …',
      },
      minutes: 10,
      activity: { kind: 'commitments', suggestions: [], startsPrivate: false, asksContact: true },
    },
  ],
}
