import type { WayOfWorking } from './way-of-working'

/** After the "Our Stockport" meeting of February 2018: what is hard for everyone, then three areas to act on. */
export const sharedChallenges: WayOfWorking = {
  id: 'shared-challenges',
  name: { en: 'Shared challenges', cy: 'Heriau cyffredin' },
  description: {
    en: 'Find what is hard for everyone, choose three areas and agree who will act.',
    cy: 'Dewch o hyd i’r heriau sy’n gyffredin i bawb, dewiswch dri maes a chytunwch pwy fydd yn gweithredu.',
  },
  stages: [
    {
      title: { en: 'Welcome', cy: 'Croeso' },
      prompt: {
        en: 'Who is here, and who do you speak for today?',
        cy: 'Pwy sydd yma, a thros bwy ydych chi’n siarad heddiw?',
      },
      minutes: 10,
      activity: { kind: 'welcome' },
    },
    {
      title: { en: 'Gather challenges', cy: 'Casglu heriau' },
      prompt: {
        en: 'What makes life harder for people here? One challenge on each card.',
        cy: 'Beth sy’n gwneud bywyd yn anoddach i bobl yma? Un her ar bob cerdyn.',
      },
      minutes: 10,
      activity: {
        kind: 'gather',
        cardKind: 'challenge',
        tags: [
          { en: 'Emergencies', cy: 'Argyfyngau' },
          { en: 'Care and support in the community', cy: 'Gofal a chymorth yn y gymuned' },
          { en: 'Work', cy: 'Gwaith' },
          { en: 'Drugs and alcohol', cy: 'Cyffuriau ac alcohol' },
          { en: 'Other', cy: 'Arall' },
        ],
      },
    },
    {
      title: { en: 'Gather views', cy: 'Casglu barn' },
      prompt: {
        en: 'What would working together make easier? We hear every organisation in turn.',
        cy: 'Beth fyddai’n haws wrth gydweithio? Clywn bob sefydliad yn ei dro.',
      },
      minutes: 30,
      activity: { kind: 'round', cardKind: 'idea' },
    },
    {
      title: { en: 'Group', cy: 'Grwpio' },
      prompt: {
        en: 'Which cards belong together? Give each group a name of a few words.',
        cy: 'Pa gardiau sy’n perthyn i’w gilydd? Rhowch enw byr i bob grŵp.',
      },
      minutes: 20,
      activity: {
        kind: 'group',
        suggestedThemes: [
          { en: 'Sharing knowledge and assets', cy: 'Rhannu gwybodaeth ac asedau' },
          { en: 'Better communication', cy: 'Cyfathrebu gwell' },
          { en: 'Better prioritising', cy: 'Blaenoriaethu gwell' },
        ],
      },
    },
    {
      title: { en: 'Vote', cy: 'Pleidleisio' },
      prompt: {
        en: 'Which three matter most to residents? One dot for each.',
        cy: 'Pa dri sydd bwysicaf i drigolion? Un dot i bob un.',
      },
      minutes: 15,
      activity: {
        kind: 'vote',
        method: { type: 'dots', dots: 3, stacking: false },
        optionsFrom: 'themes',
        choose: 3,
      },
    },
    {
      title: { en: 'Break', cy: 'Egwyl' },
      prompt: {
        en: 'Take ten minutes. We start again on time.',
        cy: 'Cymerwch ddeg munud. Byddwn yn ailddechrau’n brydlon.',
      },
      minutes: 10,
      activity: { kind: 'break' },
    },
    {
      title: { en: 'Act', cy: 'Gweithredu' },
      prompt: {
        en: 'What will we do, who leads, by when, and how will we know?',
        cy: 'Beth wnawn ni, pwy sy’n arwain, erbyn pryd, a sut byddwn ni’n gwybod?',
      },
      minutes: 40,
      activity: { kind: 'act' },
    },
    {
      title: { en: 'Read back', cy: 'Darllen yn ôl' },
      prompt: {
        en: 'Can you say yes? When do we meet next, and who reports?',
        cy: 'Allwch chi gytuno? Pryd byddwn ni’n cwrdd nesaf, a phwy fydd yn adrodd?',
      },
      minutes: 15,
      activity: { kind: 'read-back' },
    },
  ],
}
