import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import sharp from 'sharp'

const width = 1600
const height = 900
/** Light lines on a deep ground: they stand as well on a light page as on a dark one. */
const palettes = {
  'blue-green': {
    ground: '#0f3c42',
    inks: ['#bfe3dc', '#7cc0bd', '#e6d6b8'],
  },
  // The patients' own hue.
  'plum': {
    ground: '#3c1a3a',
    inks: ['#ecc6e9', '#c795c3', '#e6d6b8'],
  },
}
export type Palette = keyof typeof palettes

/** Numbers between 0 and 1, always the same for the same title. */
function numbersOf(title: string): () => number {
  const digest = createHash('sha256').update(title).digest()
  let state = digest.readUInt32LE(0)
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Hill { x: number, y: number, radius: number, waves: { count: number, size: number, turn: number }[] }

function ring(hill: Hill, part: number): string {
  const points = Array.from({ length: 72 }, (_, index) => {
    const angle = index / 72 * Math.PI * 2
    const bulge = hill.waves.reduce((sum, wave) => sum + wave.size * Math.sin(wave.count * angle + wave.turn + part * 1.4), 1)
    const radius = hill.radius * part * bulge
    return `${(hill.x + Math.cos(angle) * radius).toFixed(1)} ${(hill.y + Math.sin(angle) * radius * 0.8).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}

/** Fine contour lines around a few centres: the same title always draws the same picture. */
export function contoursOf(title: string, palette: Palette): string {
  const next = numbersOf(title)
  const { ground, inks } = palettes[palette]
  const hills = inks.map((): Hill => ({
    x: width * (0.1 + 0.8 * next()),
    y: height * (0.1 + 0.8 * next()),
    radius: 520 + 420 * next(),
    waves: [2, 3, 5].map(count => ({ count, size: 0.16 * next(), turn: Math.PI * 2 * next() })),
  }))
  const groups = hills.map((hill, index) => {
    const rings = Array.from({ length: 12 }, (_, step) => ring(hill, (step + 1) / 12))
    return `<path d="${rings.join('')}" fill="${inks[index]}" fill-opacity="0.09" fill-rule="evenodd" stroke="${inks[index]}" stroke-opacity="${index === 0
      ? 0.75
      : 0.5}" stroke-width="2"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/>${groups.join('')}</svg>`
}

export type PictureMime = 'image/png' | 'image/webp'

/** WebP for pages: its smaller versions stay small too. PNG where other services read the picture. */
export async function contourPicture(title: string, mime: PictureMime, palette: Palette): Promise<Buffer> {
  const picture = sharp(Buffer.from(contoursOf(title, palette)))
  return mime === 'image/png'
    ? await picture.png({ palette: true, colours: 48 }).toBuffer()
    : await picture.webp({ quality: 50 }).toBuffer()
}
