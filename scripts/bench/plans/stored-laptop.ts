import type { Organisation } from '@core/people/people'
import { applyRecord, decideAct, emptyHistory, type ActRecord } from '@core/history/history'
import type { Act } from '@core/workshop'
import { encodeHeader, encodeRecord, type Line } from '@main/journal/journal-format'
import { journalFile } from '@main/journal/workshop-folder'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const dayMs = 86_400_000

/**
 * Writes the journals of so many workshops with so many cards each into a data folder, one a week up to `lastAt` (ms
 * since 1970); the same every time. Nobody waits for the disk: they only have to be there.
 */
export async function storeLaptop(
  dataFolder: string,
  size: { readonly workshops: number; readonly cards: number; readonly lastAt: number },
): Promise<readonly string[]> {
  const ids: string[] = []
  for (let number = 0; number < size.workshops; number++) {
    const id = `workshop-${String(number + 1).padStart(4, '0')}`
    const file = journalFile(dataFolder, id)
    const records = recordsOf(number, size.cards, size.lastAt - number * 7 * dayMs)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, Buffer.concat(linesOf(id, records).map(({ bytes }) => bytes)))
    ids.push(id)
  }
  return ids
}

function linesOf(id: string, records: readonly ActRecord[]): readonly Line[] {
  const lines = [encodeHeader(id)]
  for (const record of records) {
    const last = lines.at(-1)
    if (last !== undefined) lines.push(encodeRecord(last.end, JSON.stringify(record)))
  }
  return lines
}

/** A workshop about one of a few topics: organisations, cards, and actions due before and after it. */
function recordsOf(number: number, cards: number, at: number): readonly ActRecord[] {
  const records: ActRecord[] = []
  let history = emptyHistory
  const actor = { role: 'facilitator' } as const
  const act = (one: Act) => {
    let made = 0
    const decision = decideAct(one, history, { now: at, actor, newId: () => `${records.length + 1}-${made++}` })
    if (!decision.accepted) throw new Error(`${one.type} was refused: ${JSON.stringify(decision.refusal)}`)
    const record: ActRecord = { commandId: `command-${records.length + 1}`, at, actor, ...decision.what }
    records.push(record)
    history = applyRecord(history, record)
  }
  const topic = pick(topics, number)
  act({
    type: 'createWorkshop',
    details: {
      title: `${topic}: meeting ${number + 1}`,
      date: dayOf(at),
      place: pick(places, number),
      purpose: '',
      attribution: '',
      rehearsal: number % 10 === 9,
    },
    stages: [{ title: 'Gather', prompt: '', minutes: 10, activity: { kind: 'gather', cardKind: 'idea', tags: [] } }],
    organisations: [0, 3, 6, 9].map((step) => ({ name: pick(names, number + step), sector: 'other' as const })),
  })
  const { organisations } = history.workshop.people
  const stageId = history.workshop.agenda.stages[0]?.id ?? ''
  for (let card = 0; card < cards; card++) act(cardAct(stageId, number, card))
  for (let action = 0; action < 6; action++) act(actionAct(organisations, number * 6 + action, at))
  const decision = `We report on ${topic.toLowerCase()} at the next meeting`
  act({ type: 'addNote', kind: 'decision', text: decision, priorityId: null })
  return records
}

function cardAct(stageId: string, number: number, card: number): Act {
  const first = number * 7 + card * 13
  const words = Array.from({ length: 6 + (card % 9) }, (_, step) => pick(said, first + step * 29 + card * step))
  const text = `${words.join(' ')} (${card + 1})`
  return { type: 'addCard', stageId, text, kind: 'idea', tag: '', participantId: null }
}

function actionAct(organisations: readonly Organisation[], number: number, at: number): Act {
  return {
    type: 'addAction',
    action: {
      text: pick(deeds, number),
      priorityId: null,
      leadId: number % 5 === 4 ? null : (organisations[number % organisations.length]?.id ?? null),
      supporterIds: [],
      person: pick(['Head of partnerships', '', 'Neighbourhood manager', ''], number),
      due: number % 7 === 6 ? '' : dayOf(at + ((number * 37) % 500) * dayMs),
      measure: '',
    },
  }
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

function pick(from: readonly string[], index: number): string {
  return from[index % from.length] ?? ''
}

const topics = [
  'Winter warmth',
  'Getting about',
  'Young people',
  'Older carers',
  'Clean streets',
  'Dŵr a thir',
  'A shared front desk',
]
const places = ['Town hall', 'Library, upper floor', 'Neuadd y dref', '', 'Community centre']
const names = [
  'Borough council',
  'Health trust',
  'Housing association',
  'Residents’ group',
  'Carers’ charity',
  'Bus company',
  'Library service',
  'Youth forum',
  'Food bank',
  'Canolfan gymunedol',
]
const deeds = [
  'Publish one shared list of who supports whom, street by street',
  'Try one front desk for all of us at the health centre, for three months',
  'Write the ten letters that people ask most about again, in plain words',
  'Cytuno ar un ffurflen gydsynio y mae pobl yn ei llofnodi unwaith',
  'Ask the bus company for an evening bus on Thursdays',
  'Open the community room on Saturdays',
]
const said = (
  'letters nobody understands and a number to call that nobody answers the street lights residents parking health ' +
  'centre charity council housing association gŵyl dŵr tŷ young people older carers transport evening bus shelter ' +
  'support worker together sharing knowledge o’r plan community room café repair volunteers’ time trust'
).split(' ')
