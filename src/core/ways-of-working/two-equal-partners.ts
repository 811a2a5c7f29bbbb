import type { WayOfWorking } from './way-of-working'

/**
 * After the 2018 memorandum between Greater Manchester's health and social care partnership and its voluntary
 * organisations: what each gives and needs, five themes, and an agreement that both sides check.
 */
export const twoEqualPartners: WayOfWorking = {
  id: 'two-equal-partners',
  name: { en: 'Two equal partners', cy: 'Dau bartner cyfartal' },
  description: {
    en: 'Say what each sector offers and needs, and draft an agreement that both sides check.',
    cy: 'Dywedwch beth mae pob sector yn ei gynnig a’i angen, a drafftiwch gytundeb i’r ddwy ochr ei wirio.',
  },
  stages: [
    {
      title: { en: 'Offers and needs', cy: 'Cynigion ac anghenion' },
      prompt: {
        en: 'What can your sector offer, and what does it need from the others?',
        cy: 'Beth all eich sector ei gynnig, a beth sydd ei angen arno gan eraill?',
      },
      minutes: 15,
      activity: { kind: 'offers' },
    },
    {
      title: { en: 'How equal are we?', cy: 'Pa mor gyfartal ydyn ni?' },
      prompt: {
        en: 'How equal does this partnership feel, from 1 to 5, and why?',
        cy: 'Pa mor gyfartal yw’r bartneriaeth hon i chi, o 1 i 5, a pham?',
      },
      minutes: 15,
      activity: {
        kind: 'score',
        lowest: { en: 'Not equal at all', cy: 'Ddim yn gyfartal o gwbl' },
        highest: { en: 'Fully equal', cy: 'Yn gwbl gyfartal' },
      },
    },
    {
      title: { en: 'Five themes', cy: 'Pum thema' },
      prompt: {
        en: 'What would help people stay well, not only fix problems?',
        cy: 'Beth fyddai’n helpu pobl i gadw’n iach, nid dim ond datrys problemau?',
      },
      minutes: 60,
      activity: {
        kind: 'themed-rounds',
        cardKind: 'idea',
        themes: [
          { en: 'Healthier lives', cy: 'Bywydau iachach' },
          { en: 'Community-based care and support', cy: 'Gofal a chymorth yn y gymuned' },
          { en: 'Hospitals working better', cy: 'Ysbytai’n gweithio’n well' },
          { en: 'Sharing across public services', cy: 'Rhannu ar draws gwasanaethau cyhoeddus' },
          { en: 'Enabling better care', cy: 'Galluogi gofal gwell' },
        ],
        rounds: 3,
      },
    },
    {
      title: { en: 'Vote', cy: 'Pleidleisio' },
      prompt: {
        en: 'Which themes should we work on together first? Three dots each.',
        cy: 'Pa themâu ddylen ni weithio arnyn nhw’n gyntaf gyda’n gilydd? Tri dot yr un.',
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
      title: { en: 'Draft the agreement', cy: 'Drafftio’r cytundeb' },
      prompt: {
        en: 'What do we agree to, what will each of us do, and if we disagree?',
        cy: 'Ar beth rydyn ni’n cytuno, beth wnaiff pawb, a beth os anghytunwn?',
      },
      minutes: 20,
      activity: { kind: 'agreement' },
    },
    {
      title: { en: 'Check', cy: 'Gwirio' },
      prompt: {
        en: 'Will this work for you? When do we look at it again?',
        cy: 'A fydd hyn yn gweithio i chi? Pryd edrychwn ni arno eto?',
      },
      minutes: 10,
      activity: { kind: 'check', of: 'clauses', sectors: ['voluntary', 'community'] },
    },
  ],
}
