import { limits } from '@core/limits'
import type { Event } from '@core/workshop'
import { crafted } from '../crafted-room'
import { promised, withDevice } from '../examples/devices'
import { attendee, door } from '../given'
import { room } from '../room'
import type { CodesOf, Refusals } from './refused'

const admitting = { type: 'admitDevice', deviceId: 'phone', name: '', organisationId: null } as const
const manyPromises = Array.from({ length: limits.commitmentsOfAPerson }, (_each, index): Event => {
  return { type: 'commitmentMade', commitment: { id: `promise-${index}`, text: 'Listen', participantId: 'ann' } }
})

export const devicesRefusals: Refusals<CodesOf<'devices' | 'commitments'>> = {
  'devices.joining-locked': [
    {
      given: [...room, { type: 'joiningLocked', locked: true }],
      when: admitting,
      by: door,
      refusal: { code: 'devices.joining-locked' },
    },
  ],
  'devices.already-in': [
    {
      given: withDevice(room),
      when: admitting,
      by: door,
      refusal: { code: 'devices.already-in', deviceId: 'phone' },
    },
  ],
  'devices.unknown-device': [
    {
      given: room,
      when: { type: 'removeDevice', deviceId: 'phone' },
      refusal: { code: 'devices.unknown-device', deviceId: 'phone' },
    },
    {
      given: [...withDevice(room), { type: 'deviceRemoved', deviceId: 'phone' }],
      when: { type: 'removeDevice', deviceId: 'phone' },
      refusal: { code: 'devices.unknown-device', deviceId: 'phone' },
    },
  ],
  'commitments.unknown-commitment': [
    {
      given: promised,
      when: { type: 'withdrawCommitment', commitmentId: 'none' },
      refusal: { code: 'commitments.unknown-commitment', commitmentId: 'none' },
    },
  ],
  'commitments.too-many': [
    {
      given: [...room, ...manyPromises],
      when: { type: 'makeCommitment', participantId: 'ann', text: 'One more' },
      by: attendee('ann'),
      refusal: { code: 'commitments.too-many', used: 20, allowed: 20 },
    },
  ],
  'commitments.nobodys': [
    {
      given: room,
      when: { type: 'makeCommitment', participantId: null, text: 'Listen' },
      refusal: { code: 'commitments.nobodys' },
    },
    {
      given: crafted,
      when: { type: 'changeCommitment', commitmentId: 'open', changes: { organisationId: null } },
      refusal: { code: 'commitments.nobodys' },
    },
  ],
  'commitments.not-your-organisation': [
    {
      given: room,
      when: { type: 'makeCommitment', participantId: 'ann', text: 'Listen', organisationId: 'charity' },
      by: attendee('ann'),
      refusal: { code: 'commitments.not-your-organisation', organisationId: 'charity' },
    },
    {
      given: promised,
      when: { type: 'changeCommitment', commitmentId: 'promise', changes: { organisationId: 'shop' } },
      by: attendee('ann'),
      refusal: { code: 'commitments.not-your-organisation', organisationId: 'shop' },
    },
  ],
}
