import type { InBothLanguages } from '../language'

interface StoryTemplate {
  readonly title: InBothLanguages
  readonly text: InBothLanguages
}

/** Two stories to talk about, in our own words and about nobody: what people did, what services did, what worked. */
export const everydayStories: readonly StoryTemplate[] = [
  {
    title: { en: 'A lift to hospital', cy: 'Lifft i’r ysbyty' },
    text: {
      en: [
        'The hospital was two buses away, and the appointment was early.',
        'A friend from choir drove, waited, and drove home again.',
        'On the way back she asked: who else needs a lift?',
        'Now eleven drivers share a list at the library. The clinic sends its times a week ahead.',
        'The friend asked one more question. The clinic changed one small thing.',
      ].join(' '),
      cy: [
        'Roedd yr ysbyty ddau fws i ffwrdd, a’r apwyntiad yn gynnar.',
        'Gyrrodd ffrind o’r côr yno, aros, a gyrru adref eto.',
        'Ar y ffordd yn ôl gofynnodd: pwy arall sydd angen lifft?',
        'Nawr mae un ar ddeg o yrwyr yn rhannu rhestr yn y llyfrgell. Mae’r clinig yn anfon ei amserau wythnos ymlaen llaw.',
        'Gofynnodd y ffrind un cwestiwn arall. Newidiodd y clinig un peth bach.',
      ].join(' '),
    },
  },
  {
    title: { en: 'A street that stopped its own litter', cy: 'Stryd a roddodd stop ar ei sbwriel' },
    text: {
      en: [
        'However often the street was swept, the litter came back.',
        'Two neighbours knocked on every door and asked what people saw.',
        'The bins were full by Friday, and nobody had told the council.',
        'The council moved the collection to Thursday. The school painted signs.',
        'On the first Saturday of the month neighbours walk the street together. There is little left to pick up.',
      ].join(' '),
      cy: [
        'Er amled yr ysgubwyd y stryd, deuai’r sbwriel yn ôl.',
        'Curodd dau gymydog ar bob drws a gofyn beth roedd pobl yn ei weld.',
        'Roedd y biniau’n llawn erbyn dydd Gwener, a neb wedi dweud wrth y cyngor.',
        'Symudodd y cyngor y casgliad i ddydd Iau. Peintiodd yr ysgol arwyddion.',
        'Ar ddydd Sadwrn cyntaf y mis mae’r cymdogion yn cerdded y stryd gyda’i gilydd. Ychydig sydd ar ôl i’w godi.',
      ].join(' '),
    },
  },
]
