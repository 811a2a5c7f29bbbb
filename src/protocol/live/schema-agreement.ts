import type { z } from 'zod'
import type { Claim, Differing, Nothing, Same } from '../same-type'
import type { AttendeeAct, DeviceAct, NoteTakerAct } from './device-acts'
import type { credentialSchema, deviceActSchema, deviceMessageSchema } from './device-schema'
import type { doorMessageSchema } from './door-schema'
import type { Credential, DeviceMessage, DoorMessage } from './messages'

type ReadAct = z.infer<typeof deviceActSchema>
type ReadMessage = z.infer<typeof deviceMessageSchema>
type Of<Union, Type> = Extract<Union, { readonly type: Type }>

/** Does not compile where a schema of the wire and the type of its messages have drifted apart. */
export type LiveSchemasAgree = [
  Claim<Same<ReadAct['type'], DeviceAct['type']>>,
  Nothing<Differing<Of<ReadAct, AttendeeAct['type']>, AttendeeAct>>,
  Nothing<Differing<Of<ReadAct, NoteTakerAct['type']>, NoteTakerAct>>,
  Nothing<Differing<z.infer<typeof credentialSchema>, Credential>>,
  Claim<Same<ReadMessage['type'], DeviceMessage['type']>>,
  Nothing<Differing<Exclude<ReadMessage, { type: 'act' }>, Exclude<DeviceMessage, { type: 'act' }>>>,
  Claim<Same<Omit<Of<ReadMessage, 'act'>, 'act'>, Omit<Of<DeviceMessage, 'act'>, 'act'>>>,
  Nothing<Differing<z.infer<typeof doorMessageSchema>, DoorMessage>>,
]
