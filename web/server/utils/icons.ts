import type { Buffer } from 'node:buffer'
import sharp from 'sharp'
import { colours } from './colours'

/** The icon in each form that a browser or a phone asks for; `size` in pixels, none where it is drawn to any. */
export const icons = [
  { file: 'icon.svg', type: 'image/svg+xml' },
  { file: 'icon-192.png', type: 'image/png', size: 192 },
  { file: 'icon-512.png', type: 'image/png', size: 512 },
  { file: 'apple-touch.png', type: 'image/png', size: 180 },
] as const

type Icon = typeof icons[number]

const drawn = new Map<Icon, Promise<string | Buffer>>()

/** A mark of contour lines around a point, in the colours of the site. It reaches no edge, so that any mask may cut it. */
export function drawIcon(icon: Icon): Promise<string | Buffer> {
  const known = drawn.get(icon) ?? draw(icon)
  drawn.set(icon, known)
  return known
}

async function draw(icon: Icon): Promise<string | Buffer> {
  const { primary, 'on-primary': line, 'notice-line': point } = colours
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<path fill="${primary?.light}" d="M0 0h64v64H0z"/>`,
    `<g fill="none" stroke="${line?.light}" stroke-width="4">`,
    '<path d="M32 9c14 0 24 9 24 23S45 55 31 55 8 46 8 32 18 9 32 9z"/>',
    '<path d="M33 19c8 0 13 6 13 14s-6 12-14 12-13-5-13-12 6-14 14-14z"/>',
    '</g>',
    `<circle cx="32" cy="32" r="6" fill="${point?.dark}"/>`,
    '</svg>',
  ].join('')
  return 'size' in icon
    ? sharp(new TextEncoder().encode(svg), { density: 600 }).resize(icon.size).png({ palette: true }).toBuffer()
    : svg
}
