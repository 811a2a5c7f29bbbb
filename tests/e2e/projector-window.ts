import { expect, type ElectronApplication, type Page } from '@playwright/test'

/** Presses the button that shows the projector's window, and waits for its page. */
export async function showProjector({ app, page }: { app: ElectronApplication; page: Page }): Promise<Page> {
  const opens = app.waitForEvent('window')
  await page.getByRole('button', { name: 'Projector' }).click()
  const projector = await opens
  await expect(projector.getByRole('main')).toBeVisible()
  return projector
}

/** Everything that main sends to projector windows from now on, each message as text. What is not sent cannot leak. */
export async function recordSent(app: ElectronApplication): Promise<() => Promise<string[]>> {
  const sent = await app.evaluateHandle(({ app: main }) => {
    const messages: string[] = []
    main.on('web-contents-created', (_event, contents) => {
      const send = contents.send.bind(contents)
      contents.send = (channel, ...args: unknown[]) => {
        if (contents.getURL().includes('/projector/')) messages.push(JSON.stringify([channel, ...args]))
        send(channel, ...args)
      }
    })
    return messages
  })
  return () => sent.jsonValue()
}
