import { rowsOf } from '@core/table'
import type { Act, Workshop } from '@core/workshop'
import { Doorway } from '@main/lan/doorway'
import { openCrowd } from '@main/rehearsal/crowd'
import type { StartCrowd } from '@main/rehearsal/crowd-thread'
import { Rehearsal } from '@main/rehearsal/rehearsal'
import { Workshops } from '@main/workshops'
import type { RehearsalState } from '@protocol/rehearsal'
import type { Requests } from '@protocol/window-contract'
import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../journal/temporary-folder'
import { files } from '../lan/opened-door'

/** The crowd as the app has it, but in this thread: what a thread of its own is for is seen in the app itself. */
const crowdHere: StartCrowd = (plan, { onReport, onGone }) => {
  let allGone = () => {}
  const gone = new Promise<void>((resolve) => (allGone = resolve))
  const crowd = openCrowd(plan, {
    onReport,
    onGone: () => {
      onGone()
      allGone()
    },
  })
  return {
    leave: () => {
      crowd.leave()
      return gone
    },
  }
}

/** Real workshops, a real door on this laptop alone, and the rehearsal over both. All is closed when the test ends. */
export async function aRehearsal() {
  const dataFolder = await temporaryFolder()
  const workshops = await Workshops.start({ dataFolder, clock: Date.now, onStorageFailure: () => {} })
  const readFiles = () => Promise.resolve(files)
  const handout = () => Promise.resolve(null)
  const doorway = new Doorway({ workshops, readFiles, handout, clock: Date.now, onChange: () => {} })
  const told: RehearsalState[] = []
  const listeners = new Set<() => void>()
  const rehearsal = new Rehearsal({
    workshops,
    doorway,
    startCrowd: crowdHere,
    onChange: (state) => {
      told.push(state)
      for (const listen of listeners) listen()
    },
  })
  onTestFinished(() => workshops.close())

  /** Resolves as soon as the rehearsal is so. */
  const when = (isSo: (state: RehearsalState) => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (!isSo(rehearsal.state)) return
        listeners.delete(look)
        resolve()
      }
      listeners.add(look)
      look()
    })
  const act = async (one: Act): Promise<string> => {
    const outcome = await workshops.submit({ commandId: randomUUID(), act: one }, { role: 'facilitator' })
    if (!outcome.accepted) throw new Error(`${one.type}: ${JSON.stringify(outcome)}`)
    return outcome.madeId ?? ''
  }
  const workshop = (): Workshop => {
    const { current } = workshops
    if (current === null) throw new Error('No workshop is open')
    return current.authority.history.workshop
  }
  return {
    workshops,
    doorway,
    rehearsal,
    told,
    when,
    settled: () => when((state) => state.state === 'rehearsing' && state.settled),
    act,
    workshop,
    /** The first stage of that kind becomes the current one. */
    enter: async (kind: string) => {
      const stage = workshop().agenda.stages.find(({ activity }) => activity.kind === kind)
      if (stage === undefined) throw new Error(`There is no stage to ${kind}`)
      await act({ type: 'enterStage', stageId: stage.id })
      return stage.id
    },
    cards: () => [...rowsOf(workshop().cards)].toSorted((one, other) => one.number - other.number),
    /** Makes a workshop, opens its door on this laptop alone, and rehearses. */
    begin: async (from: Requests['createWorkshop'], asked: Partial<Requests['startRehearsal']> = {}) => {
      const opened = await workshops.create(from)
      if (!opened.opened) throw new Error(JSON.stringify(opened))
      await doorway.open({ address: '127.0.0.1', port: 0 })
      const started = await rehearsal.start({ people: 8, pace: 'in-turn', seed: 1, ...asked })
      if (!started.started) throw new Error(started.why)
      return opened.workshopId
    },
  }
}
