import type { Plan, PlanCard } from '@core/plan'
import { planWith } from '../pdf/large-plan'

/** The plans of so many workshops with so many cards each; the same every time, and no two cards the same. */
export function manyPlans(workshops: number, cards: number): readonly Plan[] {
  const plan = planWith(20)
  return Array.from({ length: workshops }, (_, workshop) => ({
    ...plan,
    title: `Rehearsal ${workshop + 1}`,
    voices: [{ name: 'What was said', cards: Array.from({ length: cards }, (_card, number) => card(workshop, number)) }],
  }))
}

function card(workshop: number, number: number): PlanCard {
  const word = (step: number) => words[(workshop * 7 + number * 13 + step * 29 + number * step) % words.length] ?? ''
  const text = Array.from({ length: 14 }, (_, step) => word(step)).join(' ')
  return { number, text: `${text} (${workshop}/${number})`, kind: 'idea', tag: '', enteredFor: false, merged: [] }
}

const words = (
  'letters nobody understands and a number to call that nobody answers the street lights residents parking health ' +
  'centre charity council housing association gŵyl dŵr tŷ young people older carers transport evening bus shelter ' +
  'support worker together sharing knowledge o’r plan community room café repair volunteers’ time trust'
).split(' ')
