import type { Language } from '@core/language'
import type { Plan, PlanOffer } from '@core/plan'
import type { NumberedAction } from '@core/plan-actions'
import { hasNoPart, planFor } from '@core/plan-for'
import { wordsIn } from '../../document/words/words-in'
import { dateInWords } from '../../document/dates'
import { calendarWordsIn } from '../words/calendar-words'
import { mailWordsIn } from '../words/mail-words'

/** A mail as plain words: what it says, and nothing of how it looks. */
export interface Letter {
  readonly language: Language
  readonly subject: string
  readonly opening: readonly string[]
  readonly sections: readonly LetterSection[]
  readonly closing: readonly string[]
}

export interface LetterSection {
  readonly heading: string
  readonly more: string
  /** Each an item: its words, and what there is to add. */
  readonly items: readonly { readonly text: string; readonly details: readonly string[] }[]
}

/** What an organisation is told of a plan: its own part, and when everybody meets again. */
export function letterTo(organisation: string, plan: Plan, language: Language, withCalendar: boolean): Letter {
  const [words, printed] = [mailWordsIn(language), wordsIn(language)]
  const part = planFor(plan, organisation)
  const title = plan.title || printed.cover.untitled
  const held = [title, dateInWords(plan.date, language)].filter((known) => known !== '').join(', ')
  const subject = words.subject(held)
  const { sections } = words
  const inFull = (list: readonly NumberedAction[]) => list.map((one) => actionItem(one, language))
  return {
    language,
    subject: plan.rehearsal ? calendarWordsIn(language).rehearsal(subject) : subject,
    opening: [
      ...(plan.rehearsal ? [printed.cover.rehearsal, printed.cover.rehearsalMore] : []),
      words.greeting(organisation),
      words.opening(held),
      ...(hasNoPart(part) ? [words.nothing] : []),
    ],
    sections: [
      { heading: sections.leads, more: '', items: inFull(part.leads) },
      { heading: sections.toAccept, more: words.toAcceptMore, items: inFull(part.toAccept) },
      { heading: sections.supports, more: '', items: inFull(part.supports) },
      { heading: sections.promises, more: '', items: part.promises.map(plain) },
      { heading: sections.offers, more: '', items: part.offers.map((one) => offerItem(one, 'offer', language)) },
      { heading: sections.needs, more: '', items: part.needs.map((one) => offerItem(one, 'need', language)) },
      {
        heading: sections.takenUp,
        more: '',
        items: part.takenUp.map((one) => offerItem(one, one.offer === null ? 'need' : 'offer', language)),
      },
      { heading: sections.nextMeeting, more: '', items: nextMeeting(plan, language) },
    ].filter(({ items }) => items.length > 0),
    closing: [
      withCalendar ? words.attached.planAndCalendar : words.attached.plan,
      ...(plan.attribution === '' ? [] : [plan.attribution]),
    ],
  }
}

function actionItem({ number, action }: NumberedAction, language: Language) {
  const [words, printed] = [mailWordsIn(language), wordsIn(language)]
  const { text, lead, supporters, person, due, measure, status, statusNote } = action
  const inWords = printed.actions.status[status]
  const details = [
    due === '' ? words.noDue : words.due(dateInWords(due, language)),
    lead === '' ? '' : words.lead(lead),
    supporters.length === 0 ? '' : printed.actions.supporters(supporters.join(', ')),
    person === '' ? '' : words.person(person),
    measure === '' ? '' : printed.actions.measure(measure),
    status === 'not started' ? '' : words.status(statusNote === '' ? inWords : `${inWords}: ${statusNote}`),
  ]
  return { text: words.action(number, text), details: details.filter((detail) => detail !== '') }
}

/** One side of it, with what it goes together with and whose that is. */
function offerItem(offered: PlanOffer, side: 'offer' | 'need', language: Language) {
  const words = wordsIn(language).promises
  const otherSide = side === 'offer' ? 'need' : 'offer'
  const by = { offer: offered.offeredBy, need: offered.neededBy }
  const other = offered[otherSide]
  const whose = (name: string) => (name === '' ? [] : [words.from(name)])
  const goesWith = other === null ? [] : [`${words[otherSide]}: ${other}`, ...whose(by[otherSide])]
  const taken = offered.takenUpBy === '' ? words.takenUp : words.takenUpBy(offered.takenUpBy)
  return { text: offered[side] ?? '', details: [...whose(by[side]), ...goesWith, offered.matched ? taken : words.open] }
}

function nextMeeting({ nextMeeting: said, nextMeetingAt }: Plan, language: Language) {
  return [said, dateInWords(nextMeetingAt, language)].filter((line) => line !== '').map(plain)
}

function plain(text: string) {
  return { text, details: [] }
}
