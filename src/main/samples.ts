import { readSample, type Sample } from '@protocol/sample'
import ourStockport from '../../resources/samples/our-stockport.json'

/** The workshops that come with the app. */
export const samples: readonly Sample[] = [readSample(ourStockport)]
