import { noteTakerSubmit } from '@protocol/live/note-taker-submit'
import { requestNames, type RequestName } from '@protocol/request-names'
import { requestSchemas, type Requests, type Responses } from '@protocol/window-contract'
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { isOurs, type Page } from './windows/pages'

export type Handlers = {
  readonly [Name in RequestName]: (request: Requests[Name], from: Sender) => Responses[Name] | Promise<Responses[Name]>
}

/** The window that asks, as main knows it: never as a message says. */
interface Sender {
  readonly page: Page
  readonly contents: WebContents
}

/** Reads what a window says; where a request has no reader here, that window may not make it. */
type Readers = { readonly [Name in RequestName]?: { readonly parse: (message: unknown) => Requests[Name] } }

const readersOf: Readonly<Record<Page, Readers>> = {
  facilitator: requestSchemas,
  projector: {
    watch: requestSchemas.watch,
    readJoin: requestSchemas.readJoin,
    readScreen: requestSchemas.readScreen,
  },
  'note-taker': {
    watch: requestSchemas.watch,
    submit: noteTakerSubmit,
    holdCards: requestSchemas.holdCards,
    releaseCards: requestSchemas.releaseCards,
  },
}

/** Answers the windows. A sender that is not one of ours, or asks for what is not its own, is refused. */
export function answerWindows(pageOf: (contentsId: number) => Page | null, handlers: Promise<Handlers>): void {
  for (const name of requestNames) answer(name, pageOf, handlers)
}

function answer<Name extends RequestName>(
  name: Name,
  pageOf: (contentsId: number) => Page | null,
  handlers: Promise<Handlers>,
): void {
  ipcMain.handle(name, async (event, message: unknown) => {
    const from = senderOf(event, pageOf)
    const readers: Readers = from === null ? {} : readersOf[from.page]
    const reader = readers[name]
    if (from === null || reader === undefined) throw new Error(`This window may not ask for ${name}`)
    const request = reader.parse(message)
    return (await handlers)[name](request, from)
  })
}

function senderOf(event: IpcMainInvokeEvent, pageOf: (contentsId: number) => Page | null): Sender | null {
  const { sender, senderFrame } = event
  const page = pageOf(sender.id)
  const isMainFrame = senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url)
  return page !== null && isMainFrame ? { page, contents: sender } : null
}
