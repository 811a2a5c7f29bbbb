import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { lastLine, openFloorFile } from '../floor-file'
import { interleave } from '../interleave.mjs'
import { gathering, newWorkshop } from '../new-workshop'
import { Crowd } from './crowd'
import { groupCommit } from './group-commit'
import { openAtLoopback } from './open-at-loopback'
import { rawServer } from './raw-server'

/**
 * `votes-program CROWD FOLDER PHONES ROUNDS`: measures how long it takes until every phone's vote is acknowledged, where
 * all vote at once, and that of a raw server that appends as many bytes for each, syncs them together and echoes.
 */
const [crowdProgram = '', folder = '', ...numbers] = process.argv.slice(2)
const [phones = 0, rounds = 0] = numbers.map(Number)
/** Until the ticks after the last answer are over. */
const quietMs = 300
const warmUpRounds = 3
const options = 12

const { workshop, file, stageIds, act } = await newWorkshop(folder, [
  gathering,
  {
    title: 'Vote',
    prompt: '',
    minutes: 10,
    activity: { kind: 'vote', method: { type: 'dots', dots: 3, stacking: true }, optionsFrom: 'cards', choose: 3 },
  },
])
const [gatherId = '', stageId = ''] = stageIds
const optionIds: string[] = []
for (let card = 1; card <= options; card++) {
  const text = `Rehearsal: something that is hard, number ${card}.`
  optionIds.push(
    await act({ type: 'addCard', stageId: gatherId, text, kind: 'challenge', tag: '', participantId: null }),
  )
}
await act({ type: 'showCards', stageId: gatherId, shown: true })
await act({ type: 'enterStage', stageId })
await act({ type: 'openVote', stageId })

const { door, url, key } = await openAtLoopback(workshop)
const floorFile = await openFloorFile(join(folder, 'floor.jsonl'))
let line: Buffer = Buffer.alloc(0)
const committed = groupCommit(floorFile)
const raw = await rawServer((said, reply) => {
  committed(line).then(() => reply(said), fail)
})
const crowd = new Crowd(crowdProgram)
await crowd.enter('door', { url, phones, key })
await crowd.enter('raw', { url: raw.url, phones, key: null })

let round = 0
const views: number[] = []
const devicesTimesTicks: number[] = []
const otherFrames: number[] = []

const measures = {
  ours: async () => {
    round += 1
    await delay(quietMs)
    await crowd.counted('door')
    const ticksBefore = door.counts().ticks
    const tookMs = await crowd.say('door', ballots())
    await delay(quietMs)
    const counted = await crowd.counted('door')
    views.push(counted.views)
    devicesTimesTicks.push((door.counts().ticks - ticksBefore) * phones)
    otherFrames.push(counted.frames - counted.views)
    line = await lastLine(file)
    return tookMs
  },
  floor: async () => {
    await delay(quietMs)
    return crowd.say('raw', ballots())
  },
}

/** A ballot of each phone's, another one than the last time. */
function ballots(): { frame: string; mark: string }[] {
  return Array.from({ length: phones }, (_, phone) => {
    const id = randomUUID()
    const [one = '', other = ''] = [optionIds[(phone + round) % options], optionIds[(phone + round + 1) % options]]
    const dots = [{ optionId: one, count: 2 }, { optionId: other, count: 1 }]
    const choice = { type: 'dots', dots }
    return { frame: JSON.stringify({ type: 'act', id, act: { type: 'castBallot', stageId, choice } }), mark: id }
  })
}

await interleave(warmUpRounds, measures)
const samples = await interleave(rounds, measures)
const cast = workshop.authority.history.workshop.votes[0]?.ballots.size ?? 0
if (cast !== phones) throw new Error(`${cast} of ${phones} ballots are in the vote`)
await door.close()
await raw.close()
crowd.close()
await Promise.all([workshop.close(), floorFile.close()])
const counts = { views, devicesTimesTicks, otherFrames }
const counted = Object.fromEntries(Object.entries(counts).map(([name, all]) => [name, all.slice(warmUpRounds)]))
console.log(JSON.stringify({ samples: { ...samples, ...counted }, facts: { recordBytes: line.length } }))

function fail(error: unknown): void {
  console.error('The floor could not be written:', error)
  process.exit(1)
}
