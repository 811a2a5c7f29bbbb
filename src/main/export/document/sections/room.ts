import type { SectorVoice } from '@core/plan'
import { quietestOf } from '@core/quietest'
import { cell, evenColumns, introduction, numbered, paragraph, section, type SectionContext } from '../blocks'
import type { Block, Cell } from '../document'

const numberShare = 82

/** The ideas that join two things that were there before. */
export function* links({ plan, words }: SectionContext): Generator<Block> {
  if (plan.links.length === 0) return
  yield section(words.room.links)
  const contents = plan.links.map(({ idea, joins }) => [
    paragraph(idea),
    paragraph(words.room.joins(...joins), 'small'),
  ])
  yield { kind: 'list', style: 'numbers', items: numbered(contents) }
}

/** Who was not in the room, and who will ask them. */
export function* missing({ plan, words }: SectionContext): Generator<Block> {
  if (plan.invitations.length === 0) return
  yield section(words.room.missing)
  const contents = plan.invitations.map(({ who, asker, person }) => {
    const asked = [asker === '' ? '' : words.room.willAsk(asker), person].filter((text) => text !== '').join(' ')
    return [paragraph(who), paragraph(asked || words.room.nobodyAsks, 'small')]
  })
  yield { kind: 'list', style: 'numbers', items: numbered(contents) }
}

/** Who was in the room against who shared and was heard. */
export function* equalVoice({ plan, words: { room: words } }: SectionContext): Generator<Block> {
  const { sectors, notHeard } = plan.equalVoice
  if (sectors.length === 0) return
  const nameOf = (voice: SectorVoice) => words.and(voice.sectors.map((sector) => plan.sectorLabels[sector]))
  yield section(words.voice)
  const together = sectors.some((voice) => voice.sectors.length > 1)
  yield introduction(together ? `${words.voiceExplained} ${words.fewStandTogether}` : words.voiceExplained)
  const quietest = quietestOf(plan.equalVoice)
  if (quietest === null) yield introduction(words.alike, 'strong')
  if (quietest) {
    const { voice, ofPeople, ofCards } = quietest
    yield introduction(words.quietest(nameOf(voice), ofPeople, ofCards), 'strong')
  }
  if (notHeard.length > 0) yield introduction(words.notHeard(words.and(notHeard)))
  const [first, ...others] = words.columns
  const heardInTurn = sectors.some(({ heard }) => heard > 0)
  const columns = evenColumns(first, heardInTurn ? others : others.slice(0, -1), numberShare)
  const rows = sectors.map((voice): Cell[] => {
    const counts = [String(voice.people), String(voice.shared), String(voice.cards)]
    const heard = heardInTurn ? [words.heard(voice.heard, voice.organisations)] : []
    return [cell(nameOf(voice), 'strong'), ...[...counts, ...heard].map((text) => cell(text))]
  })
  yield { kind: 'table', summary: words.table, columns, rowHeads: true, rows }
}
