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

/** All that the projector may ask for. Everything else is the facilitator's. */
const projectorMayAsk: ReadonlySet<RequestName> = new Set(['watch'])

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
    if (from === null || (from.page === 'projector' && !projectorMayAsk.has(name))) {
      throw new Error(`This window may not ask for ${name}`)
    }
    const request = readRequest(name, message)
    return (await handlers)[name](request, from)
  })
}

function senderOf(event: IpcMainInvokeEvent, pageOf: (contentsId: number) => Page | null): Sender | null {
  const { sender, senderFrame } = event
  const page = pageOf(sender.id)
  const isMainFrame = senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url)
  return page !== null && isMainFrame ? { page, contents: sender } : null
}

/** Each name's schema reads that name's request; the compiler cannot follow a union of names through the table. */
function readRequest<Name extends RequestName>(name: Name, message: unknown): Requests[Name] {
  const schemas: { readonly [Key in RequestName]: { parse: (value: unknown) => Requests[Key] } } = requestSchemas
  return schemas[name].parse(message)
}

