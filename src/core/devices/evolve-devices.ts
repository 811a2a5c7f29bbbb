import { assertNever } from '../assert-never'
import { UnknownReference } from '../ordered'
import { get, put, remove } from '../table'
import type { Workshop } from '../workshop'
import type { DevicesEvent } from './devices'

export function evolveDevices(workshop: Workshop, event: DevicesEvent): Workshop {
  switch (event.type) {
    case 'deviceAdmitted':
      return { ...workshop, devices: put(workshop.devices, event.device) }
    case 'joiningLocked':
      return { ...workshop, joiningLocked: event.locked }
    case 'deviceRemoved':
      if (get(workshop.devices, event.deviceId) === undefined) throw new UnknownReference(event.deviceId)
      return { ...workshop, devices: remove(workshop.devices, event.deviceId) }
    default:
      return assertNever(event)
  }
}
