import type { Act } from '@core/workshop'
import { createContext } from 'react'

/** Resolves to whether an act is to go ahead, once somebody was told what it does where that is not plain to see. */
export type AskFirst = (act: Act) => Promise<boolean>

/** Outside of a page that asks, nothing needs to be asked. */
export const AskFirstContext = createContext<AskFirst>(() => Promise.resolve(true))
