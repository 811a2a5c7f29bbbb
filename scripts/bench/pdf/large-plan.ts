import { applyRecord, decideAct, emptyHistory } from '@core/history/history'
import type { Plan } from '@core/plan'
import { planOf } from '@core/plan-of'
import type { Act } from '@core/workshop'
import { creationFrom } from '@main/starting-points'

/** The plan of a rehearsal with the sample's organisations and so many actions; the same every time. */
export function planWith(actions: number): Plan {
  const noOwnWays = { get: () => undefined }
  const creation = creationFrom({ from: 'sample', id: 'our-stockport', title: '' }, noOwnWays)
  if (creation === null) throw new Error('The sample is gone')
  let history = emptyHistory
  let made = 0
  const submit = (act: Act) => {
    const decision = decideAct(act, history, { now: 0, actor: { role: 'facilitator' }, newId: () => `id-${made++}` })
    if (!decision.accepted) throw new Error(`${act.type} was refused: ${JSON.stringify(decision.refusal)}`)
    history = applyRecord(history, { commandId: `act-${made++}`, at: 0, actor: { role: 'facilitator' }, ...decision.what })
  }
  submit(creation)
  const { organisations } = history.workshop.people
  for (let number = 0; number < actions; number++) {
    const nameable = (step: number) => organisations[(number * 5 + step) % organisations.length]?.id ?? ''
    submit({
      type: 'addAction',
      action: {
        text: `Rehearsal ${number + 1}: ${pick(texts, number)}`,
        priorityId: null,
        leadId: nameable(0),
        supporterIds: Array.from({ length: number % 4 }, (_, which) => nameable(which + 1)),
        person: pick(persons, number),
        due: number % 6 === 5 ? '' : `2018-${String((number % 9) + 3).padStart(2, '0')}-12`,
        measure: pick(measures, number),
      },
    })
  }
  return planOf(history.workshop)
}

const texts = [
  'publish one shared list of who supports whom, street by street',
  'try one front desk for all of us at the health centre, for three months',
  'write the ten letters that people ask most about again, in plain words, with residents in the room',
  'cytuno ar un ffurflen gydsynio y mae pobl yn ei llofnodi unwaith (dŵr, tŷ, gŵyl)',
]

const measures = [
  'Every partner has added its part, and a resident finds it in two clicks.',
  'Fewer calls that ask what a letter means.',
  '',
]

const persons = ['Head of partnerships', 'Neighbourhood manager', '', 'Commissioning lead']

function pick(from: readonly string[], index: number): string {
  return from[index % from.length] ?? ''
}
