import type { Event } from '@core/workshop'
import { room } from '../room'
import { row, type Effects } from './effect'

const device = { id: 'a1', participantId: 'ann' } as const
const admitted: Event = { type: 'deviceAdmitted', device }
const commitment = { id: 'call', text: 'I will call', participantId: 'ann' } as const
/** What an earlier version of the app did not ask. */
const unsaid = { organisationId: null, readiness: 'ready', private: false, contact: '' } as const
const said = { organisationId: 'council', readiness: 'not-yet', private: true, contact: 'Post' } as const
const made: Event = { type: 'commitmentMade', commitment }

export const devicesEffects = {
  deviceAdmitted: [{ given: room, when: admitted, see: ({ devices }) => row(devices, 'a1'), then: device }],
  deviceRemoved: [
    {
      given: [...room, admitted],
      when: { type: 'deviceRemoved', deviceId: 'a1' },
      see: ({ devices }) => devices.size,
      then: 0,
    },
  ],
  joiningLocked: [
    {
      given: room,
      when: { type: 'joiningLocked', locked: true },
      see: ({ joiningLocked }) => joiningLocked,
      then: true,
    },
  ],
  commitmentMade: [
    { given: room, when: made, see: ({ commitments }) => commitments, then: [{ ...unsaid, ...commitment }] },
    {
      given: room,
      when: { type: 'commitmentMade', commitment: { ...commitment, ...said } },
      see: ({ commitments }) => commitments,
      then: [{ ...commitment, ...said }],
    },
  ],
  commitmentWithdrawn: [
    {
      given: [...room, made],
      when: { type: 'commitmentWithdrawn', commitmentId: 'call' },
      see: ({ commitments }) => commitments,
      then: [],
    },
  ],
} satisfies Effects<
  'deviceAdmitted' | 'deviceRemoved' | 'joiningLocked' | 'commitmentMade' | 'commitmentWithdrawn'
>
