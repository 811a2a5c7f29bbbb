import type { EasyReadWords } from './easy-read-words'

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

export const englishEasyRead: EasyReadWords = {
  language: 'en',
  kind: 'Easy read',
  subject: 'The plan in easy words',
  fileTitle: (title) => `${title}: easy read`,
  untitled: 'Our plan',
  mark: 'Rehearsal: nobody said this',
  practice: ['This was only to try things out.', 'Nobody really said or agreed to any of this.'],
  draft: ['This is a draft.', 'It can still change.'],
  what: {
    title: 'What this is',
    plan: 'This is the plan that we made together.',
    when: 'We met on:',
    where: 'We met here:',
    why: 'We met for this:',
  },
  who: {
    title: 'Who was there',
    people: (count) => `${counted(count, 'person was', 'people were')} there.`,
    organisations: (count) => `${counted(count, 'organisation was', 'organisations were')} there.`,
    residents: (count) => `${counted(count, 'person', 'people')} came as residents, not for an organisation.`,
    online: (count) => `${counted(count, 'person', 'people')} took part online.`,
    nobody: 'Nobody was listed.',
  },
  chose: {
    title: 'What we chose',
    voted: 'We voted.',
    notVoted: 'We chose without a vote.',
    most: 'These things matter most to us:',
    none: 'We did not choose what matters most.',
    decided: 'Our decisions',
  },
  will: {
    title: 'What we will do',
    none: 'No actions were written down.',
    what: 'What:',
    about: 'This is about:',
    lead: 'Who leads:',
    noLead: 'Nobody leads this yet.',
    saidYes: 'They said yes.',
    notYet: 'They have not said yes yet.',
    helpers: 'Who helps:',
    person: 'The person for this:',
    when: 'By when:',
    noDate: 'There is no date yet.',
    measure: 'How we will know:',
    going: 'How it is going:',
    before: 'We agreed this at an earlier meeting:',
    actions: (count) => `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'action', 'actions')}.`,
    action: (number) => `Action ${number}`,
    status: {
      'not started': 'It has not started yet.',
      'on track': 'It is going well.',
      'at risk': 'It may not work out in time.',
      'off track': 'It is not going as planned.',
      done: 'It is done.',
      'changed course': 'We changed how we do it.',
      stopped: 'We stopped it.',
    },
  },
  happened: {
    title: 'What happened since last time',
    action: (number) => `Earlier action ${number}`,
    subject: 'What happened since last time, in easy words',
    report: 'This says what happened after our last meeting.',
    since: 'Our last meeting was:',
    changed: 'What changed:',
    learned: 'What we learned:',
    evidence: 'How we know:',
    nothing: 'There was nothing to look at from last time.',
    notYet: 'Nobody has told us more yet.',
    late: 'It is late.',
  },
  promised: {
    title: 'What people promised',
    organisations: 'From organisations',
    people: 'From people',
    private: (count) =>
      count === 1
        ? ['1 promise is private.', 'It is not in this plan.']
        : [`${count} promises are private.`, 'They are not in this plan.'],
  },
  agreement: {
    title: 'Our agreement',
    notAgreed: 'We have not agreed on this yet.',
    review: 'We look at it again on:',
    noReview: 'There is no date to look at it again.',
    parts: { 'we-agree': 'We agree to', 'each-of-us': 'Each of us will', 'if-we-disagree': 'If we disagree' },
  },
  waiting: {
    title: 'What we are waiting for',
    needs: 'What is still needed',
    needBy: 'Who needs it:',
    offers: 'What is still offered',
    offerBy: 'Who offers it:',
    missing: 'Who was not there',
    asks: 'Who will ask them:',
    nobodyAsks: 'Nobody asks them yet.',
    noLead: (count) => `${counted(count, 'action has', 'actions have')} no lead yet.`,
    notAccepted: (count) => `For ${counted(count, 'action', 'actions')}, the lead has not said yes yet.`,
    noDate: (count) => `${counted(count, 'action has', 'actions have')} no date yet.`,
    notAgreed: (count) => `${counted(count, 'part of the agreement is', 'parts of the agreement are')} not agreed yet.`,
    unanswered: ['Some people asked for changes.', 'Not all of them have an answer yet.'],
  },
  meeting: {
    title: 'When we meet again',
    when: 'We meet again on:',
    none: 'We did not agree on a next meeting.',
  },
  left: {
    title: 'What is not in here',
    short: ['This is the short plan.', 'The long plan says more.'],
    cards: (count) => ['You can read people’s cards in the long plan.', `It has ${counted(count, 'card', 'cards')}.`],
    votes: 'The long plan says how we voted.',
    hidden: (count) =>
      count === 1
        ? ['1 card was hidden.', 'It is in no plan.']
        : [`${count} cards were hidden.`, 'They are in no plan.'],
    notRevealed: (count) =>
      count === 1
        ? ['The result of 1 vote was not shown.', 'It is in no plan.']
        : [`The results of ${count} votes were not shown.`, 'They are in no plan.'],
    chosen: {
      names: 'The names of people were left out.',
      cards: 'What everyone said was left out.',
      votes: 'The votes were left out.',
      offers: 'The offers and needs were left out.',
      web: 'The picture of who works together was left out.',
    },
  },
  ask: {
    title: 'Do you have questions?',
    whom: ['Ask the person who gave you this.', 'You can ask for the long plan too.'],
  },
}
