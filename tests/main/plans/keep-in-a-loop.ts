import { keepPlan } from '@main/plans/plan-cache'
import { readPlan } from '@main/plans/read-plan'

/** `node keep-in-a-loop DATA ID VERSION`: keeps the plan of the workshop again and again, and says so each time. */
const [dataFolder = '', id = '', madeBy = ''] = process.argv.slice(2)
const read = await readPlan(dataFolder, id, 'another version')
if (read === null || read.madeFrom === null) throw new Error('There is no such workshop')
for (;;) {
  await keepPlan(dataFolder, id, { journalBytes: read.madeFrom, madeBy }, read.plan)
  console.log('kept')
}
