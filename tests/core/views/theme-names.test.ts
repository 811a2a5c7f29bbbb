import { projectorViewer } from '@core/views/projector-view'
import { expect, test } from 'vitest'
import { given } from '../given'

test('a theme is not named to the room while all of its cards are held', () => {
  const stage = { prompt: '', minutes: 5, activity: { kind: 'gather', cardKind: 'idea', tags: [] } } as const
  const card = { kind: 'idea', tag: '', participantId: null, enteredBy: 'facilitator', hidden: false } as const
  const room = given([
    { type: 'stageAdded', stage: { ...stage, id: 'open', title: 'Open' }, position: 0 },
    { type: 'stageAdded', stage: { ...stage, id: 'held', title: 'Held' }, position: 1 },
    { type: 'themeCreated', theme: { id: 'shown', name: 'Shown' } },
    { type: 'themeCreated', theme: { id: 'secret', name: 'Secret' } },
    { type: 'themeCreated', theme: { id: 'empty', name: 'Empty' } },
    { type: 'cardAdded', card: { ...card, id: 'a', number: 1, text: 'A', stageId: 'open', themeId: 'shown' } },
    { type: 'cardAdded', card: { ...card, id: 'b', number: 2, text: 'B', stageId: 'held', themeId: 'secret' } },
    { type: 'cardsShown', stageId: 'open', shown: true },
  ])
  const names = (workshop: typeof room.workshop) => projectorViewer()(workshop).themes.map(({ name }) => name)
  expect(names(room.workshop)).toEqual(['Shown', 'Empty'])
  const shown = room.and([{ type: 'cardsShown', stageId: 'held', shown: true }])
  expect(names(shown.workshop)).toEqual(['Shown', 'Secret', 'Empty'])
})
