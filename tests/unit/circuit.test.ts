import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Circuit } from '../../web/common/circuit'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const hasFailed = (answer: string) => answer === 'failed'

/** Asks so often, and tells how many questions went through. */
async function ask(circuit: Circuit, answer: string, times: number): Promise<number> {
  const question = vi.fn(async () => answer)
  for (let time = 0; time < times; time++)
    await circuit.ask(question, hasFailed).catch(() => {})
  return question.mock.calls.length
}

it('asks on while answers come, and after single failures', async () => {
  const circuit = new Circuit()
  expect(await ask(circuit, 'failed', 2)).toBe(2)
  expect(await ask(circuit, 'fine', 1)).toBe(1)
  expect(await ask(circuit, 'failed', 2)).toBe(2)
  expect(await ask(circuit, 'fine', 5)).toBe(5)
})

it('asks nothing for a moment after three failures in a row, and says why', async () => {
  const circuit = new Circuit()
  expect(await ask(circuit, 'failed', 10)).toBe(3)
  await expect(circuit.ask(async () => 'fine', hasFailed)).rejects.toThrow('left alone')
})

it('tries with one question whether the next may go through', async () => {
  const circuit = new Circuit()
  await ask(circuit, 'failed', 3)
  vi.advanceTimersByTime(1001)
  expect(await ask(circuit, 'failed', 5), 'still failing').toBe(1)
  vi.advanceTimersByTime(1001)
  expect(await ask(circuit, 'fine', 5), 'recovered').toBe(5)
})

it('while the one that tries is under way, no other is asked', async () => {
  const circuit = new Circuit()
  await ask(circuit, 'failed', 3)
  vi.advanceTimersByTime(1001)
  let answer = (_answer: string) => {}
  const trial = circuit.ask(() => new Promise<string>(resolve => answer = resolve), hasFailed)
  expect(await ask(circuit, 'fine', 5)).toBe(0)
  answer('fine')
  await trial
  expect(await ask(circuit, 'fine', 5)).toBe(5)
})
