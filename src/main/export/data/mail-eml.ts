import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Language } from '@core/language'
import type { Plan } from '@core/plan'
import { planFor } from '@core/plan-for'
import type { Exporter, ExportedFile } from '../exporter'
import { exportFileName, mailFileName } from '../file-name'
import { calendarOf } from './calendar-ics'
import { cellText } from './cell-text'
import { letterTo } from './mail/letter'
import { letterHtml } from './mail/letter-html'
import { letterText } from './mail/letter-text'

/** A draft to every organisation, with the plan and its own dates attached, for any mail program to open and send. */
export function mailWith(planFile: Exporter): Exporter {
  return async (plan, context) => {
    const [whole] = await planFile(plan, context)
    if (whole === undefined) throw new Error('There is no plan to attach')
    const nameOf = uniqueNames()
    const mails: ExportedFile[] = []
    for (const { name } of plan.organisations) {
      const bytes = await draft(plan, name, whole, context)
      mails.push({ name: nameOf(mailFileName(plan, name, context.language)), contentType: 'message/rfc822', bytes })
      context.onProgress(mails.length / plan.organisations.length)
    }
    return mails
  }
}

async function draft(
  plan: Plan,
  organisation: string,
  whole: ExportedFile,
  { language, now }: { readonly language: Language; readonly now: number },
): Promise<Uint8Array> {
  const calendar = await ownCalendar(plan, organisation, language, now)
  const letter = letterTo(organisation, plan, language, calendar !== null)
  const id = createHash('sha256')
    .update(JSON.stringify([plan.title, plan.date, organisation, now]))
    .digest('hex')
    .slice(0, 32)
  const composer = new MailComposer({
    // Nobody's address is known here: whoever sends it says from whom and to whom.
    headers: { 'X-Unsent': '1', 'Content-Language': language },
    subject: cellText(letter.subject).replace(/\s+/g, ' '),
    date: new Date(now),
    messageId: `<${id}@roundtable>`,
    baseBoundary: id,
    text: cellText(letterText(letter)),
    html: cellText(letterHtml(letter)),
    attachments: [whole, ...(calendar === null ? [] : [calendar])].map(({ name, contentType, bytes }) => ({
      filename: name,
      contentType,
      // Else line breaks of text would not be kept.
      contentTransferEncoding: 'base64',
      content: Buffer.from(bytes),
    })),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

/** The dates of an organisation's own actions, and the next meeting. */
async function ownCalendar(
  plan: Plan,
  organisation: string,
  language: Language,
  now: number,
): Promise<ExportedFile | null> {
  const { leads, toAccept, supports } = planFor(plan, organisation)
  const own = new Set([...leads, ...toAccept, ...supports].map(({ action }) => action))
  const actions = plan.actions.filter((action) => own.has(action))
  const calendar = await calendarOf({ ...plan, actions }, language, now)
  if (calendar === null) return null
  const name = exportFileName(plan, 'calendar-ics', language)
  return { name, contentType: 'text/calendar; charset=utf-8', bytes: Buffer.from(calendar) }
}

/** Names that differ only in what no file name may hold, or in their case, get a number. */
function uniqueNames(): (name: string) => string {
  const given = new Set<string>()
  return (name) => {
    let unique = name
    for (let copy = 2; given.has(unique.toLowerCase()); copy++) unique = name.replace(/\.eml$/, ` ${copy}.eml`)
    given.add(unique.toLowerCase())
    return unique
  }
}
