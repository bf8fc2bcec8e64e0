import type { Reporter, TestModule } from 'vitest/node'
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import process from 'node:process'
import { budgetOf } from '../budgets.ts'
import { testsRoot } from './paths.ts'

/** In ticks: of all processors busy, of all in all, and of this run. */
interface Times { busy: number, all: number, own: number }
interface Spent { file: string, seconds: number, budget: number }

/** So many of the slowest files close the run. */
const SHOWN = 10

/**
 * Closes a run with a table of the slowest files, and fails it where one takes longer than its budget. A machine that
 * others keep busy is slower: budgets grow by what the run had to leave to them.
 */
export class BudgetReporter implements Reporter {
  #before: Times = times()

  onInit(): void {
    this.#before = times()
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const stretch = slowdown(this.#before)
    const spent = modules.map((module): Spent => {
      const file = relative(testsRoot, module.moduleId)
      return {
        file,
        seconds: module.diagnostic().duration / 1000,
        budget: budgetOf(file) * stretch,
      }
    }).toSorted((a, b) => b.seconds - a.seconds)
    const over = spent.filter(({ seconds, budget }) => seconds > budget)
    const line = ({ file, seconds, budget }: Spent) => `${seconds.toFixed(0).padStart(6)} s of ${budget.toFixed(0).padStart(4)}  ${file}`
    const report = [
      '',
      `The slowest files${stretch > 1.05
        ? ` (others kept the machine busy: budgets are ${stretch.toFixed(1)} times as large)`
        : ''}`,
      ...spent.slice(0, SHOWN).map(line),
      ...over.length > 0
        ? [
            '',
            'Over their budget (tests/budgets.ts):',
            ...over.map(line),
          ]
        : [],
      '',
    ]
    process.stdout.write(report.join('\n'))
    if (over.length > 0)
      process.exitCode = 1
  }
}

/** How many times slower this run was than on a machine of its own, by the share of the processors that others took. */
function slowdown(before: Times): number {
  const now = times()
  const all = now.all - before.all
  const byOthers = now.busy - before.busy - (now.own - before.own)
  const left = 1 - byOthers / all
  // What the system does for us counts as others' work as well: that much is granted without a word.
  return all === 0 || left > 0.85
    ? 1
    : 1 / Math.max(left, 0.1)
}

/** The processors' time so far, in ticks, as Linux tells it (proc(5)); nothing elsewhere. */
function times(): Times {
  if (!existsSync('/proc/self/stat'))
    return { busy: 0, all: 0, own: 0 }
  const [, ...processors] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/).map(Number)
  const [,,, idle = 0, iowait = 0] = processors
  const all = processors.slice(0, 8).reduce((sum, ticks) => sum + ticks, 0)
  // utime, stime, cutime and cstime: also of the workers and of the servers that they have started and ended.
  const own = (readFileSync('/proc/self/stat', 'utf8').split(') ')[1] ?? '').split(' ').slice(11, 15).map(Number)
  return {
    busy: all - idle - iowait,
    all,
    own: own.reduce((sum, ticks) => sum + ticks, 0),
  }
}
