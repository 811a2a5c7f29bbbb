import { everydayStories } from './everyday-stories'
import type { WayOfWorking } from './way-of-working'

/**
 * After WCVA's 2014 leaflet on a new relationship between people and public services in Wales.
 *
 * "Prevent", 15 minutes, is two stages here: people first write the small problem (7), then the room votes (8).
 */
export const beingAtTheCentre: WayOfWorking = {
  id: 'being-at-the-centre',
  name: { en: 'Being at the centre', cy: 'Bod yn y canol' },
  description: {
    en: 'People and services as equals: stories, barriers, what each asks of the other, and promises.',
    cy: 'Pobl a gwasanaethau’n gydradd: straeon, rhwystrau, beth mae’r naill yn ei ofyn gan y llall, ac addewidion.',
  },
  stages: [
    {
      title: { en: 'Welcome', cy: 'Croeso' },
      prompt: {
        en: 'Welcome. Which language do you choose? What do you need to take part?',
        cy: 'Croeso. Pa iaith ddewiswch chi? Beth sydd ei angen arnoch i gymryd rhan?',
      },
      minutes: 10,
      activity: { kind: 'welcome' },
    },
    {
      title: { en: 'Two stories', cy: 'Dwy stori' },
      prompt: {
        en: 'Who did what, and what worked?',
        cy: 'Pwy wnaeth beth, a beth weithiodd?',
      },
      minutes: 15,
      activity: { kind: 'stories', stories: everydayStories, cardKind: 'insight' },
    },
    {
      title: { en: 'As equals', cy: 'Yn gydradd' },
      prompt: {
        en: 'What stops us from being equals? One barrier on each card.',
        cy: 'Beth sy’n ein rhwystro rhag bod yn gydradd? Un rhwystr ar bob cerdyn.',
      },
      minutes: 20,
      activity: {
        kind: 'gather',
        cardKind: 'barrier',
        tags: [
          { en: 'Services', cy: 'Gwasanaethau' },
          { en: 'People', cy: 'Pobl' },
        ],
      },
    },
    {
      title: { en: 'Four asks of services', cy: 'Pedwar cais i wasanaethau' },
      prompt: {
        en: 'What would it look like here? Choose one of the four.',
        cy: 'Sut olwg fyddai arno yma? Dewiswch un o’r pedwar.',
      },
      minutes: 20,
      activity: {
        kind: 'gather',
        cardKind: 'idea',
        tags: [
          { en: 'Sit round the table as equals', cy: 'Eistedd o amgylch y bwrdd yn gydradd' },
          { en: 'Prevent problems', cy: 'Atal problemau' },
          { en: 'Try new ways', cy: 'Rhoi cynnig ar ffyrdd newydd' },
          { en: 'Let communities check plans', cy: 'Gadael i gymunedau wirio cynlluniau' },
        ],
      },
    },
    {
      title: { en: 'Six commitments for people', cy: 'Chwe ymrwymiad i bobl' },
      prompt: {
        en: 'Which are you ready for? Not yet, or need help, are good answers.',
        cy: 'Pa rai ydych chi’n barod amdanynt? Mae “ddim eto” ac “angen help” yn atebion da.',
      },
      minutes: 20,
      activity: {
        kind: 'commitments',
        suggestions: [
          { en: 'Strengthen my community', cy: 'Cryfhau fy nghymuned' },
          { en: 'Give experience, time and skills', cy: 'Rhoi profiad, amser a sgiliau' },
          { en: 'Share responsibility', cy: 'Rhannu cyfrifoldeb' },
          { en: 'Share power', cy: 'Rhannu grym' },
          { en: 'Think of everyone', cy: 'Meddwl am bawb' },
          { en: 'Accept mistakes', cy: 'Derbyn camgymeriadau' },
        ],
        startsPrivate: true,
        asksContact: false,
      },
    },
    {
      title: { en: 'Prevent', cy: 'Atal' },
      prompt: {
        en: 'Which small problem could we stop from growing?',
        cy: 'Pa broblem fach allen ni ei hatal rhag tyfu?',
      },
      minutes: 7,
      activity: { kind: 'gather', cardKind: 'challenge', tags: [] },
    },
    {
      title: { en: 'Prevent: vote', cy: 'Atal: pleidleisio' },
      prompt: {
        en: 'Which one do we stop first? You have three dots.',
        cy: 'Pa un ydyn ni’n ei hatal gyntaf? Mae gennych dri dot.',
      },
      minutes: 8,
      activity: {
        kind: 'vote',
        method: { type: 'dots', dots: 3, stacking: false },
        optionsFrom: 'cards',
        cardKind: 'challenge',
        choose: 1,
      },
    },
    {
      title: { en: 'Check', cy: 'Gwirio' },
      prompt: {
        en: 'Will this work? Yes, yes with changes, or not yet.',
        cy: 'A fydd hyn yn gweithio? Bydd, bydd gyda newidiadau, neu ddim eto.',
      },
      minutes: 15,
      activity: { kind: 'check', of: 'priorities', sectors: ['voluntary', 'community'] },
    },
    {
      title: { en: 'Act', cy: 'Gweithredu' },
      prompt: {
        en: 'What will we do, who leads, and by when?',
        cy: 'Beth wnawn ni, pwy sy’n arwain, ac erbyn pryd?',
      },
      minutes: 10,
      activity: { kind: 'act' },
    },
  ],
}
