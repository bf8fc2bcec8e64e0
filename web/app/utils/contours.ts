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

const points = 14

/**
 * Contour lines around a few centres, like strata of tissue or isobars: the same title always draws the same lines.
 * Each line is one smooth closed path through `points` corners; the drawing is made for a box of 400 × 240.
 */
export function contourPaths(title: string): string[] {
  const random = randomOf(title)
  const paths: string[] = []
  for (let centre = 0; centre < 2; centre++) {
    const x = 60 + random() * 280
    const y = 30 + random() * 180
    const waves = [2, 3, 5].map(frequency => ({ frequency, size: (0.05 + random() * 0.16) / Math.sqrt(frequency), phase: random() * 7 }))
    const drift = random() * 7
    const rings = centre === 0
      ? 9
      : 5
    for (let ring = 1; ring <= rings; ring++) {
      const radius = ring * 19 + ring * ring * 0.9
      const corners = Array.from({ length: points }, (_, index) => {
        const angle = index / points * 2 * Math.PI
        const wobble = waves.reduce((sum, { frequency, size, phase }) =>
          sum + size * Math.sin(frequency * angle + phase + ring * 0.16), 1)
        return [x + Math.cos(drift) * ring * 3 + Math.cos(angle) * radius * wobble * 1.25, y + Math.sin(drift) * ring * 3 + Math.sin(angle) * radius * wobble] as const
      })
      paths.push(smooth(corners))
    }
  }
  return paths
}

/** A closed curve through the middles of the sides, bent towards each corner. */
function smooth(corners: (readonly [number, number])[]): string {
  const middles = corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y]
    return [
      Math.round((x + nextX) / 2),
      Math.round((y + nextY) / 2),
    ] as const
  })
  const last = middles.at(-1) ?? [0, 0]
  return `M${last[0]} ${last[1]}${corners.map(([x, y], index) => {
    const [toX, toY] = middles[index] ?? [x, y]
    return `Q${Math.round(x)} ${Math.round(y)} ${toX} ${toY}`
  }).join('')}Z`
}
