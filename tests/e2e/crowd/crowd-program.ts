import { orderSchema, type Order, type Report } from './orders'
import { Phone } from './phone'

/** As a child with a channel: a room of phones. Each order is answered once the last of them has done it. */

/** Not all in the same millisecond: a system holds some hundred connections that were not taken yet. */
const joiningAtOnce = 100
const phones: Phone[] = []

async function follow(order: Order): Promise<Pick<Report, 'cards' | 'ballots'>> {
  switch (order.order) {
    case 'join':
      await join(order)
      return { cards: [], ballots: [] }
    case 'share':
      return { cards: await Promise.all(phones.map((phone, index) => share(phone, index, order.stageId))), ballots: [] }
    case 'see-cards':
      await Promise.all(phones.map((phone) => phone.until(() => phone.view?.cards.size === phones.length)))
      return { cards: [], ballots: [] }
    case 'see-themes':
      await Promise.all(phones.map((phone) => phone.until(() => sees(phone, order.themes))))
      return { cards: [], ballots: [] }
    case 'vote':
      return { cards: [], ballots: await Promise.all(phones.map((phone, index) => vote(phone, index, order.stageId))) }
    case 'see-result':
      await Promise.all(phones.map((phone) => phone.until(() => phone.view?.vote?.status === 'revealed')))
      for (const { view } of phones) if (view?.vote?.result === null) fault('a revealed vote has no result')
      return { cards: [], ballots: [] }
  }
}

function sees({ view }: Phone, themes: number): boolean {
  return view?.themes.length === themes && [...view.cards.values()].every(({ themeId }) => themeId !== null)
}

async function join({ link, phones: wanted }: Extract<Order, { order: 'join' }>): Promise<void> {
  const { host, hash } = new URL(link)
  while (phones.length < wanted) {
    const wave = Array.from({ length: Math.min(joiningAtOnce, wanted - phones.length) }, () => new Phone(host, fault))
    phones.push(...wave)
    await Promise.all(wave.map((phone) => phone.join(hash.replace('#k=', ''))))
  }
}

async function share(phone: Phone, index: number, stageId: string): Promise<Report['cards'][number]> {
  await phone.until(() => phone.view?.stage?.id === stageId)
  const text = `What phone ${index + 1} has to say`
  const id = await phone.act({ type: 'addCard', stageId, text, kind: 'challenge', tag: '' })
  await phone.until(() => phone.own?.cards.some((card) => card.id === id && card.text === text) === true)
  return { id, participantId: phone.own?.participantId ?? '', text }
}

async function vote(phone: Phone, index: number, stageId: string): Promise<Report['ballots'][number]> {
  await phone.until(() => phone.view?.vote?.id === stageId && phone.view.vote.status === 'open')
  const options = phone.view?.vote?.options ?? []
  const optionId = options[index % options.length]?.id ?? ''
  await phone.act({ type: 'castBallot', stageId, choice: { type: 'dots', dots: [{ optionId, count: 1 }] } })
  await phone.until(() => phone.own?.ballots.some((ballot) => ballot.stageId === stageId) === true)
  if (phone.view?.vote?.result !== null) fault('L16: a result was shown before the reveal')
  return { participantId: phone.own?.participantId ?? '', optionId }
}

function total(of: (phone: Phone) => number): number {
  return phones.reduce((sum, phone) => sum + of(phone), 0)
}

/** One phone that is not treated as the protocol promises is enough. */
function fault(why: string): void {
  console.error(`A phone of the crowd: ${why}`)
  process.exit(1)
}

async function answer(message: unknown): Promise<void> {
  const done = await follow(orderSchema.parse(message))
  const report: Report = { ...done, frames: total(({ frames }) => frames), bytes: total(({ bytes }) => bytes) }
  process.send?.(report)
}

process.on('message', (message) => {
  answer(message).catch((error: unknown) => fault(String(error)))
})
process.on('disconnect', () => process.exit())
