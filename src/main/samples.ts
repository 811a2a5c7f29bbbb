import { readSample, type Sample } from '@protocol/sample'
import ourStockport from '../../resources/samples/our-stockport.json'

/** The workshops that come with the app. */
export const samples: readonly Sample[] = [readSample(ourStockport)]

/** The sample that a workshop was made from, as its credit tells, which its copies carry on; null for any other. */
export function sampleIdOf({ attribution }: { readonly attribution: string }): string | null {
  return samples.find(({ details }) => details.attribution === attribution)?.id ?? null
}
