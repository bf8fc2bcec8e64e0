import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrast, surroundings } from '../../web/design/colours'

const { site, deep, board, 'board-deep': boardDeep } = surroundings(readFileSync(join(import.meta.dirname, '../../web/app/assets/styles/tokens.css'), 'utf8'))

const papers = [
  'paper',
  'paper-raised',
  'paper-sunk',
  'primary-wash',
]
const onPaper: [string, string, number][] = [
  ...papers.flatMap(paper => ['ink', 'ink-soft', 'primary'].map((text): [string, string, number] => [text, paper, 7])),
  ['on-primary', 'primary', 7],
  ['notice', 'paper', 7],
  ['notice', 'paper-raised', 7],
  ...papers.flatMap(paper => ['edge', 'notice-line'].map((line): [string, string, number] => [line, paper, 3])),
]
/** On a deep ground stand text, links, buttons and lines, but no other paper. */
const onDeep: [string, string, number][] = [
  ...['ink', 'ink-soft', 'primary'].map((text): [string, string, number] => [text, 'paper', 7]),
  ['on-primary', 'primary', 7],
  ['edge', 'paper', 3],
  ['notice-line', 'paper', 3],
]

describe.each([
  ['the site', site, onPaper],
  ['the patient board', board, onPaper],
  ['a deep ground', deep, onDeep],
  ['the patient board’s deep ground', boardDeep, onDeep],
] as const)('the colours of %s', (_, roles, pairs) => {
  it.each(pairs)('%s on %s reach %d to 1, light and dark', (front, back, least) => {
    for (const scheme of [0, 1]) {
      const [a = '', b = ''] = [front, back].map(role => roles.get(role)?.[scheme])
      expect(contrast(a, b), `${a} on ${b}`).toBeGreaterThanOrEqual(least)
    }
  })
})
