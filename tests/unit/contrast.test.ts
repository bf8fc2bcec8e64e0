import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync(join(import.meta.dirname, '../../web/app/assets/styles/tokens.css'), 'utf8')
const [everywhere = '', board = ''] = tokens.split('.hue-board')

/** The light and the dark value of each role. */
function rolesOf(css: string): Map<string, [string, string]> {
  return new Map(Array.from(
    css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g),
    ([, role = '', light = '', dark = '']) => [
      role,
      [light, dark],
    ],
  ))
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(start => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map(value => value <= 0.04045
      ? value / 12.92
      : ((value + 0.055) / 1.055) ** 2.4)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [
    luminance(one),
    luminance(other),
  ].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const papers = [
  'paper',
  'paper-raised',
  'paper-sunk',
  'primary-wash',
]
const pairs: [string, string, number][] = [
  ...papers.flatMap(paper => ['ink', 'ink-soft', 'primary'].map((text): [string, string, number] => [text, paper, 7])),
  ['on-primary', 'primary', 7],
  ['notice', 'paper', 7],
  ['notice', 'paper-raised', 7],
  ...papers.flatMap(paper => ['edge', 'notice-line'].map((line): [string, string, number] => [line, paper, 3])),
]

describe.each([
  [
    'the site',
    rolesOf(everywhere),
  ],
  [
    'the patient board',
    new Map([
      ...rolesOf(everywhere),
      ...rolesOf(board),
    ]),
  ],
])('the colours of %s', (_, roles) => {
  it.each(pairs)('%s on %s reach %d to 1, light and dark', (front, back, least) => {
    for (const scheme of [0, 1]) {
      const [a = '', b = ''] = [front, back].map(role => roles.get(role)?.[scheme])
      expect(contrast(a, b), `${a} on ${b}`).toBeGreaterThanOrEqual(least)
    }
  })
})
