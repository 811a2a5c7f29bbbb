import { setTimeout as delay } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gathering, newWorkshop } from '../new-workshop'
import { Crowd } from './crowd'
import { openAtLoopback } from './open-at-loopback'
import { rawServer } from './raw-server'

/**
 * `phones-program CROWD FOLDER PHONES door|raw`: measures once what each of so many phones that joined takes in the
 * memory of the process with the door, or each socket of a raw server's. In KB; in a process that did nothing before.
 */
const [crowdProgram = '', folder = '', phonesText = '', kind = ''] = process.argv.slice(2)
const phones = Number(phonesText)
const quietMs = 500
/** So that what is loaded and compiled for the first phone is not counted as theirs. */
const earlierPhones = 50

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

const { workshop } = await newWorkshop(folder, [gathering])
const { door, url, key } = await openAtLoopback(workshop)
const raw = await rawServer()
const at = kind === 'door' ? { url, key } : { url: raw.url, key: null }

const crowd = new Crowd(crowdProgram)
await crowd.enter('earlier', { ...at, phones: earlierPhones })
const before = await used()
await crowd.enter('measured', { ...at, phones })
const after = await used()
crowd.close()
await Promise.all([door.close(), raw.close()])
await workshop.close()
const [kept, resident] = [(after.kept - before.kept) / phones, (after.resident - before.resident) / phones]
console.log(JSON.stringify({ samples: { kept: [kept], resident: [resident] }, facts: {} }))

/** Of JavaScript's heap and of buffers; and of all that the system gave the process. */
async function used(): Promise<{ kept: number; resident: number }> {
  await delay(quietMs)
  if (typeof collectGarbage !== 'function') throw new Error('Garbage cannot be collected on demand')
  collectGarbage()
  await delay(quietMs)
  collectGarbage()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { kept: (heapUsed + external) / 1024, resident: rss / 1024 }
}
