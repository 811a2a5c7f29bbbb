/**
 * A partnership to rehearse with, where a way of working brings no sample of its own. The place, its organisations and
 * all that is said are made up.
 *
 * @satisfies {Omit<import('./scene.mjs').Scene, 'name' | 'start'>}
 */
export const partnership = {
  opening: [
    {
      type: 'describeWorkshop',
      changes: {
        date: '2027-03-11',
        place: 'The Wool Hall, Alderwick',
        purpose: 'Rehearsal: twelve organisations that are made up, and residents, find what they can do together.',
      },
    },
    {
      type: 'addOrganisations',
      organisations: [
        { name: 'Alderwick Vale Council', sector: 'statutory' },
        { name: 'Lantern Carers’ Centre', sector: 'voluntary' },
        { name: 'Weir Street Neighbours', sector: 'community' },
        { name: 'Alderwick Health Board', sector: 'statutory' },
        { name: 'Alderwick Market Traders', sector: 'business' },
        { name: 'Cymdeithas Dai Tri Nant', sector: 'voluntary' },
        { name: 'St Teilo’s and the Lower Chapel', sector: 'other' },
        { name: 'Vale Fire and Rescue', sector: 'statutory' },
        { name: 'The Wool Hall Trust', sector: 'voluntary' },
        { name: 'Grŵp Gwyrdd y Cwm', sector: 'community' },
        { name: 'Kingfisher Advice', sector: 'voluntary' },
        { name: 'Valley Line Buses', sector: 'business' },
      ],
    },
  ],
  playedOn: Date.UTC(2027, 2, 11),
  whyChosen: 'Rehearsal: the room takes on what most people chose; where some were level, the first in the list.',
  whyChosenAloud: 'Rehearsal: said aloud; these two were named most often.',
  nextMeeting: 'Rehearsal: in three months, same hall; each lead reports on their actions',
  actions: [
    {
      text: 'Try it on one street for six weeks, and ask there whether to go on',
      measure: 'Every household on it was asked',
      dueInDays: 60,
      theme: null,
    },
    {
      text: 'Put rooms, minibuses and kitchens that may be borrowed on one list',
      measure: 'Every partner is on it, or said no',
      dueInDays: 42,
      theme: null,
    },
    {
      text: 'Visit another partner for a day, and say what surprised us',
      measure: 'Twelve visits, and one page of what was seen',
      dueInDays: 120,
      theme: null,
    },
    {
      text: 'Bring two residents into the group that takes this on',
      measure: 'Both were at two meetings, with their costs paid',
      dueInDays: 30,
      theme: null,
    },
  ],
  clauses: [
    { part: 'we-agree', text: 'We tell one another early, bad news first.' },
    { part: 'we-agree', text: 'Residents and voluntary groups are paid for the time that we ask of them.' },
    { part: 'each-of-us', text: 'Each of us names one person whom the others can ring, and somebody for their holidays.' },
    { part: 'each-of-us', text: 'Bydd pob un ohonom yn gofyn pa iaith sydd orau.' },
    { part: 'if-we-disagree', text: 'We meet within two weeks, with somebody from outside, before anybody writes a letter.' },
  ],
  reviewInDays: 182,
  promise: 'We open our spare rooms to other groups two evenings a week',
  reply: 'Rehearsal: heard. We start small, say who pays, and ask again in three months.',
}
