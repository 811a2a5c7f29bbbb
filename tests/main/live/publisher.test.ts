import type { Views } from '@core/views'
import { facilitatorViewer } from '@core/views/facilitator-view'
import { projectorViewer } from '@core/views/projector-view'
import type { Act } from '@core/workshop'
import { Publisher, type AnyViewMessage } from '@main/live/publisher'
import type { Received } from '@protocol/received'
import { receive, wholeOf } from '@protocol/view-difference'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../journal/temporary-folder'
import { adding, facilitator, newWorkshop, stageId, type OpenedAuthority } from './opened'

const tickMs = 50

// Only the clock is not real: the journal is.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'performance'] }))
afterEach(() => void vi.useRealTimers())

describe('a reader', () => {
  it('is told the whole view, and then steps that make it what it is', async () => {
    const { publisher, authority, act } = await published()
    const facilitatorReader = readerOf(publisher, 'facilitator')
    const projectorReader = readerOf(publisher, 'projector')
    expect(facilitatorReader.messages.map(({ type }) => type)).toEqual(['whole'])

    for (const one of [
      adding('One'),
      adding('Two'),
      { type: 'showCards', stageId, shown: true },
      { type: 'undo' },
    ] as const) {
      await act(one)
      vi.advanceTimersByTime(tickMs)
      const { history } = authority
      expect(facilitatorReader.view()).toEqual(wholeAsReceived(facilitatorViewer()(history)))
      expect(projectorReader.view()).toEqual(wholeAsReceived(projectorViewer()(history.workshop)))
    }
    const [, ...steps] = facilitatorReader.messages
    expect(steps.map((message) => (message.type === 'none' ? null : [message.type, message.version]))).toEqual([
      ['patch', 1],
      ['patch', 2],
      ['patch', 3],
      ['patch', 4],
    ])
  })

  it('is told at most once a tick, however many acts there are', async () => {
    const { publisher, act } = await published()
    const reader = readerOf(publisher, 'facilitator')
    vi.advanceTimersByTime(tickMs)
    await act(adding('First'))
    vi.advanceTimersByTime(0)
    expect(reader.messages).toHaveLength(2)
    await Promise.all(Array.from({ length: 200 }, (_, index) => act(adding(`Card ${index}`))))
    vi.advanceTimersByTime(tickMs - 1)
    expect(reader.messages).toHaveLength(2)
    vi.advanceTimersByTime(1)
    expect(reader.messages).toHaveLength(3)
    vi.advanceTimersByTime(10 * tickMs)
    expect(reader.messages).toHaveLength(3)
    expect(reader.view()).toMatchObject({ cards: { size: 201 } })
  })

  it('is told at once when nothing happened for a while', async () => {
    const { publisher, act } = await published()
    const reader = readerOf(publisher, 'facilitator')
    vi.advanceTimersByTime(1000)
    await act(adding('One'))
    vi.advanceTimersByTime(0)
    expect(reader.messages).toHaveLength(2)
  })

  it('is told nothing where nothing that it may see changed', async () => {
    const { publisher, act } = await published()
    const reader = readerOf(publisher, 'projector')
    await act({ type: 'addNote', kind: 'note', text: 'An aside', priorityId: null })
    vi.advanceTimersByTime(tickMs)
    await act(adding('Held'))
    vi.advanceTimersByTime(tickMs)
    await act({ type: 'showCards', stageId, shown: false })
    vi.advanceTimersByTime(tickMs)
    expect(reader.messages).toHaveLength(1)
  })

  it('is told nothing before the act is on disk', async () => {
    const { publisher, authority, disk } = await published()
    const reader = readerOf(publisher, 'facilitator')
    disk.hold()
    const outcome = authority.submit('command-held', adding('One'), facilitator)
    await disk.reached()
    vi.advanceTimersByTime(10 * tickMs)
    expect(reader.messages).toHaveLength(1)
    disk.release()
    await outcome
    vi.advanceTimersByTime(tickMs)
    expect(reader.messages).toHaveLength(2)
  })

  it('that stops is told nothing more, and the others are', async () => {
    const { publisher, act } = await published()
    const [stopped, other] = [readerOf(publisher, 'facilitator'), readerOf(publisher, 'facilitator')]
    stopped.stop()
    await act(adding('One'))
    vi.advanceTimersByTime(tickMs)
    expect([stopped.messages.length, other.messages.length]).toEqual([1, 2])
    other.stop()
    await act(adding('Two'))
    vi.advanceTimersByTime(tickMs)
    expect(other.messages).toHaveLength(2)
  })

  it('that comes later begins where the others are', async () => {
    const { publisher, authority, act } = await published()
    const first = readerOf(publisher, 'facilitator')
    await act(adding('One'))
    // Before the tick: it must not be told of the first card twice, nor the other reader miss it.
    const late = readerOf(publisher, 'facilitator')
    expect(late.view()).toEqual(wholeAsReceived(facilitatorViewer()(authority.history)))
    vi.advanceTimersByTime(tickMs)
    await act(adding('Two'))
    vi.advanceTimersByTime(tickMs)
    for (const reader of [first, late]) {
      expect(reader.view()).toEqual(wholeAsReceived(facilitatorViewer()(authority.history)))
    }
    expect(late.messages.at(-1)).toEqual(first.messages.at(-1))
  })

  it('that comes back after nobody listened has the view of now', async () => {
    const { publisher, authority, act } = await published()
    readerOf(publisher, 'projector').stop()
    await act({ type: 'showCards', stageId, shown: true })
    await act(adding('One'))
    vi.advanceTimersByTime(tickMs)
    const reader = readerOf(publisher, 'projector')
    await act(adding('Two'))
    vi.advanceTimersByTime(tickMs)
    expect(reader.view()).toEqual(wholeAsReceived(projectorViewer()(authority.history.workshop)))
  })

  it('that comes back after nobody listened is not told that it has seen what it has not', async () => {
    const { publisher, act } = await published()
    const first = readerOf(publisher, 'projector')
    await act({ type: 'showCards', stageId, shown: true })
    vi.advanceTimersByTime(tickMs)
    first.stop()
    await act(adding('Missed'))
    vi.advanceTimersByTime(tickMs)
    const [back] = readerOf(publisher, 'projector').messages
    expect([versionOf(first.messages.at(-1)), versionOf(back)]).toEqual([1, 2])
  })

  it('is told nothing once the publisher is closed, not even what waited for its tick', async () => {
    const { publisher, act } = await published()
    const reader = readerOf(publisher, 'facilitator')
    await act(adding('One'))
    await act(adding('One more'))
    publisher.close()
    await act(adding('Two'))
    vi.advanceTimersByTime(10 * tickMs)
    expect(reader.messages).toHaveLength(1)
  })
})

function versionOf(message: AnyViewMessage | undefined): number | null {
  return message === undefined || message.type === 'none' ? null : message.version
}

interface Published extends OpenedAuthority {
  readonly publisher: Publisher
  readonly act: (act: Act) => Promise<void>
}

async function published(): Promise<Published> {
  const opened = await newWorkshop(join(await temporaryFolder(), 'workshop', 'journal.jsonl'))
  const publisher = new Publisher(opened.authority)
  onTestFinished(() => publisher.close())
  let commands = 0
  const act = async (one: Act) => {
    const outcome = await opened.authority.submit(`command-${++commands}`, one, facilitator)
    if (!outcome.accepted) throw new Error(JSON.stringify(outcome))
  }
  return { ...opened, publisher, act }
}

function readerOf(publisher: Publisher, viewing: 'facilitator' | 'projector') {
  const messages: AnyViewMessage[] = []
  // As a window gets it: nothing is shared with the one who sent it.
  const stop = publisher.watch(viewing, (message) => messages.push(structuredClone(message)))
  return { messages, stop, view: () => messages.reduce(receiveAny, null) }
}

type AnyView = Views[keyof Views]

function receiveAny(view: Received<AnyView> | null, message: AnyViewMessage): Received<AnyView> | null {
  return receive<AnyView>(view, message)
}

function wholeAsReceived(view: AnyView): Received<AnyView> | null {
  return receive<AnyView>(null, { type: 'whole', version: 0, view: wholeOf(view) })
}
