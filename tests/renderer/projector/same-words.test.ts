import { expect, test } from 'vitest'
import { inTheSameWords } from '../../../src/renderer/projector/situations/same-words'

test('what several people promise in the same words stands once, and is new again each time', () => {
  const promises = [
    { id: '1', text: 'Share power' },
    { id: '2', text: 'Listen' },
    { id: '3', text: 'Share power' },
  ]
  expect(inTheSameWords(promises)).toEqual([
    { id: '3', text: 'Share power', times: 2 },
    { id: '2', text: 'Listen', times: 1 },
  ])
  expect(inTheSameWords([])).toEqual([])
})
