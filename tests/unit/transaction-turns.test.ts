import { expect, it, vi } from 'vitest'
import { Turns } from '../../cms/src/security/startup-checks/transaction-turns'

it('lets so many in at once, and the others one by one as they came', async () => {
  const turns = new Turns(2)
  const came: number[] = []
  const enter = async (number: number) => {
    if (await turns.take(60_000))
      came.push(number)
  }
  const all = Promise.all([1, 2, 3, 4].map(enter))
  await vi.waitFor(() => expect(came).toEqual([1, 2]))
  turns.giveBack()
  await vi.waitFor(() => expect(came).toEqual([1, 2, 3]))
  turns.giveBack()
  await all
  expect(came).toEqual([1, 2, 3, 4])
})

it('whoever has waited too long goes without, and takes nobody’s turn', async () => {
  const turns = new Turns(1)
  await turns.take(0)
  expect(await turns.take(1)).toBe(false)
  turns.giveBack()
  expect(await turns.take(0)).toBe(true)
})
