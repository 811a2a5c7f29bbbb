import { setTimeout as delay } from 'node:timers/promises'
import { interleave } from '../interleave.mjs'
import { gathering, newWorkshop } from '../new-workshop'
import { Crowd } from './crowd'
import { machineMs } from './crowd-orders'
import { openAtLoopback } from './open-at-loopback'
import { rawServer } from './raw-server'

/**
 * `broadcast-program CROWD FOLDER PHONES ROUNDS`: measures the time from one act of the facilitator's until the last of
 * so many phones has what changed, and that of a raw broadcast of the same bytes.
 */
const [crowdProgram = '', folder = '', ...numbers] = process.argv.slice(2)
const [phones = 0, rounds = 0] = numbers.map(Number)
/** Longer than a tick, so that no change waits for an earlier one. */
const quietMs = 120
const warmUpRounds = 3

const { workshop, stageIds, act } = await newWorkshop(folder, [gathering])
const [stageId = ''] = stageIds
await act({ type: 'showCards', stageId, shown: true })
const { door, url, key } = await openAtLoopback(workshop)
const raw = await rawServer()
const crowd = new Crowd(crowdProgram)
await crowd.enter('door', { url, phones, key })
await crowd.enter('raw', { url: raw.url, phones, key: null })

let changes = 0
let text = ''
let sent = Buffer.alloc(0)
let onDiskAt = 0
workshop.authority.onChange(() => {
  onDiskAt = machineMs()
})
const fromDisk: number[] = []
const frames: number[] = []

const measures = {
  ours: async () => {
    text = `Rehearsal: change ${++changes}, letters that nobody understands and a number that nobody answers.`
    await delay(quietMs)
    await crowd.counted('door')
    const { heard } = await crowd.listen('door', text)
    const from = machineMs()
    await act({ type: 'addCard', stageId, text, kind: 'challenge', tag: '', participantId: null })
    const { at, frame } = await heard
    sent = Buffer.from(frame)
    fromDisk.push(at - onDiskAt)
    await delay(quietMs)
    frames.push((await crowd.counted('door')).frames)
    return at - from
  },
  floor: async () => {
    await delay(quietMs)
    const { heard } = await crowd.listen('raw', text)
    const from = machineMs()
    raw.tellAll(sent)
    return (await heard).at - from
  },
}

await interleave(warmUpRounds, measures)
const samples = await interleave(rounds, measures)
await door.close()
await raw.close()
crowd.close()
await workshop.close()
console.log(
  JSON.stringify({
    samples: { ...samples, fromDisk: fromDisk.slice(warmUpRounds), frames: frames.slice(warmUpRounds) },
    facts: { frameBytes: sent.length },
  }),
)
