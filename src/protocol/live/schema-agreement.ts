import type { z } from 'zod'
import type { Claim, Differing, Nothing, Same } from '../same-type'
import type { AttendeeAct, NoteTakerAct } from './device-acts'
import type { attendeeActSchema, credentialSchema, deviceMessageSchema, noteTakerActSchema } from './device-schema'
import type { doorMessageSchema } from './door-schema'
import type { Credential, DeviceMessage, DoorMessage } from './messages'

type ReadMessage = z.infer<typeof deviceMessageSchema>
type Of<Union, Type> = Extract<Union, { readonly type: Type }>

/** Does not compile where a schema of the wire and the type of its messages have drifted apart. */
export type LiveSchemasAgree = [
  Nothing<Differing<z.infer<typeof attendeeActSchema>, AttendeeAct>>,
  Nothing<Differing<z.infer<typeof noteTakerActSchema>, NoteTakerAct>>,
  Nothing<Differing<z.infer<typeof credentialSchema>, Credential>>,
  Claim<Same<ReadMessage['type'], DeviceMessage['type']>>,
  Nothing<Differing<Exclude<ReadMessage, { type: 'act' }>, Exclude<DeviceMessage, { type: 'act' }>>>,
  Claim<Same<Omit<Of<ReadMessage, 'act'>, 'act'>, Omit<Of<DeviceMessage, 'act'>, 'act'>>>,
  Nothing<Differing<z.infer<typeof doorMessageSchema>, DoorMessage>>,
]
