import type { Plan } from '@core/plan'

type Promises = Pick<Plan, 'commitments' | 'offers' | 'agreement' | 'checks'>

/** What the parts of a plan that are promises, offers, an agreement and checks could hold. All of it is made up. */
export const samplePromises: Promises = {
  commitments: [
    { text: 'I will call my neighbour once a week.', organisation: null },
    { text: 'Open two rooms on Saturdays, free of charge.', organisation: 'Stockport MBC' },
  ],
  offers: [
    {
      offer: 'Twenty trained volunteers',
      need: 'Somebody to fill in forms with',
      offeredBy: 'Sector 3',
      neededBy: '',
      takenUpBy: '',
      matched: true,
    },
    { offer: 'A van on Fridays', need: null, offeredBy: 'Sector 3', neededBy: '', takenUpBy: 'Life Leisure', matched: true },
    { offer: null, need: 'A warm place to meet', offeredBy: '', neededBy: 'Sector 3', takenUpBy: '', matched: false },
  ],
  agreement: {
    clauses: [
      { part: 'we-agree', text: 'Tell one another early when money is about to change.', accepted: true },
      { part: 'each-of-us', text: 'Send the same person to every meeting.', accepted: true },
      { part: 'if-we-disagree', text: 'Say so in the room first.', accepted: false },
    ],
    reviewDate: '2018-11-14',
  },
  checks: [
    {
      stage: 'Check',
      prompt: 'Will this work?',
      sectors: ['community', 'voluntary'],
      drafts: [
        {
          name: 'One telephone number for help at home',
          counts: { yes: 4, 'yes-with-changes': 2, 'not-yet': 1 },
          words: ['Only if a person answers.', 'Who pays for it?'],
          reply: 'A person answers from eight to eight.',
        },
        { name: 'A list of rooms', counts: { yes: 7, 'yes-with-changes': 0, 'not-yet': 0 }, words: [], reply: '' },
      ],
    },
  ],
}
