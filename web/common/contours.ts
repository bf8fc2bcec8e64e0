import { LRUCache } from 'lru-cache'

/** A small generator of repeatable numbers between 0 and 1 (mulberry32 over an FNV-1a hash). */
function randomOf(seed: string): () => number {
  let state = 2166136261
  for (const character of seed)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A page is rendered again and again, its title stays. */
const drawn = new LRUCache<string, string>({ max: 500 })

/** Width and height of the drawing. */
export const contourBox = [800, 480] as const

/**
 * Contour lines around a few centres, like strata of tissue or isobars, as one path: the same title always draws the
 * same lines. Each line is a smooth closed curve. Small pictures do with every third line, fewer corners and a coarser grid.
 */
export function contourPath(title: string, small = false): string {
  const key = `${small} ${title}`
  const known = drawn.get(key) ?? drawPath(title, small)
  drawn.set(key, known)
  return known
}

function drawPath(title: string, small: boolean): string {
  const random = randomOf(title)
  const corners = small ? 8 : 12
  const grid = small ? 16 : 4
  let path = ''
  for (let centre = 0; centre < 2; centre++) {
    const x = 120 + random() * 560
    const y = 60 + random() * 360
    const waves = [2, 3, 5].map(frequency => ({ frequency, size: (0.05 + random() * 0.16) / Math.sqrt(frequency), phase: random() * 7 }))
    const drift = random() * 7
    const rings = centre === 0
      ? 9
      : 5
    for (let ring = 1; ring <= rings; ring += small ? 3 : 1) {
      const radius = ring * 38 + ring * ring * 1.8
      path += smooth(Array.from({ length: corners }, (_, index) => {
        const angle = index / corners * 2 * Math.PI
        const wobble = waves.reduce((sum, { frequency, size, phase }) =>
          sum + size * Math.sin(frequency * angle + phase + ring * 0.16), 1)
        return [
          x + Math.cos(drift) * ring * 6 + Math.cos(angle) * radius * wobble * 1.25,
          y + Math.sin(drift) * ring * 6 + Math.sin(angle) * radius * wobble,
        ]
      }), grid)
    }
  }
  return path
}

type Point = readonly [number, number]

/**
 * A closed curve through the middles of the sides, bent towards each corner. Written as steps of `t`, which mirrors the
 * last bend by itself; that is exact because corners on an even grid have their middles at whole numbers.
 */
function smooth(exactCorners: Point[], grid: number): string {
  const corners = exactCorners.map(([x, y]): Point => [
    grid * Math.round(x / grid),
    grid * Math.round(y / grid),
  ])
  const middles = corners.map((corner, index): Point => {
    const next = corners[(index + 1) % corners.length] ?? corner
    return [(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2]
  })
  const start = middles.at(-1) ?? [0, 0]
  return middles.reduce((path, middle, index) => {
    const from = middles.at(index - 1) ?? start
    const bend = index === 0
      ? `q${pair(corners[0] ?? start, from)}${glue(pair(middle, from))}`
      : `t${pair(middle, from)}`
    return path + bend
  }, `M${pair(start, [0, 0])}`)
}

/** The step from one point to another, as short as a path may say it. */
function pair([x, y]: Point, [fromX, fromY]: Point): string {
  return `${x - fromX}${glue(String(y - fromY))}`
}

/** A minus sign parts two numbers as well as a space. */
function glue(number: string): string {
  return number.startsWith('-')
    ? number
    : ` ${number}`
}
