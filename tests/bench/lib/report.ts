import type { Result } from './load.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { median } from './load.ts'
import { root } from './platform.ts'

export interface Table {
  title: string
  /** What was compared with what, in a sentence or two. */
  about: string
  columns: string[]
  rows: (string | number)[][]
}

/** What a figure has to be, as a ratio of two measured in the same rounds. */
export interface Goal {
  name: string
  of: string
  to: string
  figure: 'cpu' | 'perSecond'
  atLeast?: number
  atMost?: number
}

/** The goals, and what came of them: the median over the rounds, and the least and the most of any round. */
export function goalTable(title: string, goals: Goal[], results: Result[]): Table {
  return {
    title,
    about: 'Ratios of two contenders in the same round: the median, and the lowest and highest of the rounds.',
    columns: ['', 'goal', 'median', 'from – to'],
    rows: goals.flatMap(({ name, of, to, figure, atLeast, atMost }) => {
      const [one, other] = [of, to].map(wanted => results.find(result => result.name === wanted)?.[figure])
      if (one === undefined || other === undefined)
        return []
      const ratios = one.map((value, round) => value / (other[round] ?? Number.NaN))
      return [
        [
          name,
          atLeast === undefined
            ? `≤ ${atMost}`
            : `≥ ${atLeast}`,
          median(ratios).toFixed(2),
          `${Math.min(...ratios).toFixed(2)} – ${Math.max(...ratios).toFixed(2)}`,
        ],
      ]
    }),
  }
}

/** The last of the results is what the others are compared with. */
export function loadTable(title: string, about: string, results: Result[]): Table {
  const base = median(results.at(-1)?.cpu ?? [])
  return {
    title,
    about,
    columns: [
      '',
      'CPU µs per request',
      'from – to',
      'times cheaper',
      'requests/s',
      'p50 ms',
      'p99 ms',
    ],
    rows: results.map(({ name, cpu, perSecond, p50, p99 }) => [
      name,
      median(cpu).toFixed(1),
      `${Math.min(...cpu).toFixed(1)} – ${Math.max(...cpu).toFixed(1)}`,
      (base / median(cpu)).toFixed(2),
      Math.round(median(perSecond)),
      median(p50).toFixed(2),
      median(p99).toFixed(2),
    ]),
  }
}

export function asText({ title, about, columns, rows }: Table): string {
  return [
    `## ${title}`,
    '',
    about,
    '',
    `| ${columns.join(' | ')} |`,
    `| ${columns.map((_, index) => index === 0
      ? '---'
      : '---:').join(' | ')} |`,
    ...rows.map(row => `| ${row.join(' | ')} |`),
    '',
  ].join('\n')
}

/** What was measured of each case when it was last run. */
type Kept = Record<string, { date: string, machine: string, tables: Table[] }>

const figures = join(root, 'docs', 'benchmarks.json')

/** Keeps the figures of one case, and writes the page that people read from those of all. */
export function keep(name: string, tables: Table[]): void {
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`
  const all: Kept = {
    ...existsSync(figures)
      ? JSON.parse(readFileSync(figures, 'utf8')) as Kept
      : {},
    [name]: {
      date: new Date().toISOString().slice(0, 10),
      machine,
      tables,
    },
  }
  writeFileSync(figures, `${JSON.stringify(all, undefined, 2)}\n`)
  writeFileSync(join(root, 'docs', 'benchmarks.md'), [
    '# Benchmarks\n\nWritten by `npm run bench`. Ratios hold, absolute values drift with the machine. CPU time is the server\'s own; the load comes from the same machine. Contenders take turns; figures are medians.\n',
    ...Object.entries(all).flatMap(([each, { date, machine: on, tables: measured }]) => [
      ...measured.map(asText),
      `*\`${each}\`, ${date}: ${on}.*\n`,
    ]),
  ].join('\n'))
}
