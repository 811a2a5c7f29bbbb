import type { Consultation } from '@core/consultation/consultation'
import { limits } from '@core/limits'
import { bridge } from '../../shared/connection/bridge'
import { submit } from '../../shared/connection/submit'
import { shortened } from '../../shared/words/names'
import { outcomeInWords } from '../../shared/words/refusals'
import { notOpenedInWords } from './opening-in-words'

/**
 * Makes a workshop of a conversation and opens it: the whole conversation, or no workshop.
 * Resolves to null, or to why it was not made.
 */
export async function importConversation(consultation: Consultation): Promise<string | null> {
  const topic = consultation.topic.replace(/\s+/g, ' ').trim()
  const title = topic === '' ? 'Imported conversation' : shortened(topic, limits.titleLength)
  const opened = await bridge.createWorkshop({ from: 'empty', id: '', title })
  if (!opened.opened) return notOpenedInWords(opened)
  const outcome = await submit({ type: 'importConsultation', consultation })
  if (outcome.accepted) return null
  await bridge.leaveWorkshop({})
  await bridge.deleteWorkshop({ workshopId: opened.workshopId })
  return outcomeInWords(outcome)
}
