import { dispensableStage, skippedBy } from '@core/agenda/skips'
import type { Event } from '@core/workshop'
import { describe, expect, it } from 'vitest'
import { given, now } from '../given'
import { created, stage } from '../room'

/** 10 minutes of welcome, 20 of round, 10 of break, 30 of act. */
const planned: readonly Event[] = [
  created,
  stage('welcome', { kind: 'welcome' }, 10),
  stage('round', { kind: 'round', cardKind: 'need' }, 20),
  stage('pause', { kind: 'break' }, 10),
  stage('act', { kind: 'act' }, 30),
]

const agendaAfter = (...events: readonly Event[]) => given([...planned, ...events]).workshop.agenda
const enter = (stageId: string): Event => ({ type: 'stageEntered', stageId, at: now })

describe('skipping', () => {
  it('gives back the minutes of every stage between here and there', () => {
    const agenda = agendaAfter(enter('welcome'))
    expect(skippedBy(agenda, 'round')).toBeNull()
    expect(skippedBy(agenda, 'welcome')).toBeNull()
    expect(skippedBy(agenda, 'pause')).toMatchObject({ minutes: 20 })
    expect(skippedBy(agenda, 'act')?.stages.map(({ id }) => id)).toEqual(['round', 'pause'])
    expect(skippedBy(agendaAfter(), 'act')).toBeNull()
    expect(skippedBy(agendaAfter(enter('act')), 'welcome')).toBeNull()
  })

  it('is suggested for a break first, then for what later stages do not stand on', () => {
    expect(dispensableStage(agendaAfter(enter('welcome')))?.id).toBe('pause')
    expect(dispensableStage(agendaAfter({ type: 'stageRemoved', stageId: 'pause' }, enter('welcome')))?.id).toBe('round')
    expect(dispensableStage(agendaAfter(enter('pause')))).toBeNull()
  })
})
