import type { WayOfWorking } from './way-of-working'

/** The agenda of a meeting that returns to an earlier one; it starts from that workshop, and never by itself. */
export const returnMeeting: WayOfWorking = {
  id: 'return-meeting',
  name: { en: 'Return meeting', cy: 'Cyfarfod dychwelyd' },
  description: {
    en: 'See what became of each action, say why where it was not done, and agree what is next.',
    cy: 'Gweld beth ddigwyddodd i bob cam, dweud pam lai lle bo angen, a chytuno beth sydd nesaf.',
  },
  stages: [
    {
      title: { en: 'Welcome back', cy: 'Croeso’n ôl' },
      prompt: { en: 'Who is here today, and what did we agree?', cy: 'Pwy sydd yma heddiw, a beth gytunon ni?' },
      minutes: 10,
      activity: { kind: 'welcome' },
    },
    {
      title: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
      prompt: {
        en: 'What became of each action, and what did we learn?',
        cy: 'Beth ddaeth o bob cam, a beth ddysgon ni?',
      },
      minutes: 40,
      activity: { kind: 'return' },
    },
    {
      title: { en: 'What gets in the way?', cy: 'Beth sydd yn y ffordd?' },
      prompt: {
        en: 'What gets in the way, and what would help?',
        cy: 'Beth sydd yn y ffordd, a beth fyddai’n helpu?',
      },
      minutes: 15,
      activity: { kind: 'gather', cardKind: 'barrier', tags: [] },
    },
    {
      title: { en: 'What is next?', cy: 'Beth sydd nesaf?' },
      prompt: { en: 'Who will do what from now on, and by when?', cy: 'Pwy fydd yn gwneud beth o hyn ymlaen, ac erbyn pryd?' },
      minutes: 30,
      activity: { kind: 'act' },
    },
    {
      title: { en: 'Read back', cy: 'Darllen yn ôl' },
      prompt: { en: 'Can you say yes, and when do we meet again?', cy: 'Allwch chi ddweud ie, a phryd fyddwn ni’n cwrdd eto?' },
      minutes: 10,
      activity: { kind: 'read-back' },
    },
  ],
}
