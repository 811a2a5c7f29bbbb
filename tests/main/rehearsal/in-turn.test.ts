import { inTurn } from '@main/rehearsal/in-turn'
import type { Member } from '@main/rehearsal/member'
import { expect, it, onTestFinished } from 'vitest'

it('asks nobody what they would do before all heard what the door had said, what came meanwhile included', async () => {
  const happened: string[] = []
  const hearing: (() => void)[] = []
  const somebody = (name: string): Member => ({
    role: 'attendee',
    isSilent: false,
    isIn: true,
    isGone: false,
    version: 1,
    comeIn: () => Promise.resolve(),
    heardAll: () => new Promise((resolve) => hearing.push(resolve)),
    nextDeed: () => {
      happened.push(`${name} is asked`)
      return null
    },
    leave: () => {},
  })
  const onSettled = () => happened.push('nobody has anything left to do')
  const pacing = inTurn([somebody('one'), somebody('other')], { onProgress: () => {}, onSettled })
  onTestFinished(() => pacing.close())

  const allHear = async (what: string) => {
    await expect.poll(() => hearing.length).toBe(2)
    happened.push(what)
    for (const heard of hearing.splice(0)) heard()
  }
  await expect.poll(() => hearing.length).toBe(2)
  // What is the one's own arrives while the other still listens.
  pacing.changed()
  await allHear('heard something more')
  await allHear('heard all')
  const after = ['one is asked', 'other is asked', 'nobody has anything left to do']
  await expect.poll(() => happened).toEqual(['heard something more', 'heard all', ...after])
})
