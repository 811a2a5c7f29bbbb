import type { Plan } from '@core/plan'
import { voiceInWords } from '../../shared/voice/voice-in-words'
import { VoiceTable } from '../../shared/voice/VoiceTable'
import { PlanSection } from './PlanSection'

/** Who was in the room against who shared and was heard; never for groups too small. */
export function PlanVoice({ plan: { equalVoice, sectorLabels } }: { readonly plan: Plan }) {
  if (equalVoice.sectors.length === 0) return null
  return (
    <PlanSection title="Who was heard">
      {voiceInWords({ ...equalVoice, absent: [] }, sectorLabels).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <VoiceTable voice={equalVoice} labels={sectorLabels} />
    </PlanSection>
  )
}
