import type { Buffer } from 'node:buffer'
import type { Font } from 'satori'
import type { ShareText } from '../../common/shareText'
import { useStorage } from 'nitropack/runtime'
import satori from 'satori'
import sharp from 'sharp'
import { contourBox, contourPath } from '../../common/contours'
import { shareImageSize } from '../../common/shareText'
import { boardColours, colours } from './colours'

const { width, height } = shareImageSize
const margin = 72

/** The largest letters in which a title of so many characters keeps to four lines; longer ones end in an ellipsis. */
const titleSizes = [
  { characters: 60, size: 76 },
  { characters: 100, size: 64 },
  { characters: 160, size: 52 },
  { characters: Number.POSITIVE_INFINITY, size: 44 },
]

/** The sets of letters of each family; the first that has a letter draws it. */
const letterSets = {
  serif: ['latin', 'latin-ext'],
  sans: ['latin', 'latin-ext'],
  other: [
    'latin-ext',
    'greek',
    'cyrillic',
    'vietnamese',
    'math',
    'signs',
  ],
}

let fonts: Promise<Font[]> | undefined

function loadFonts(): Promise<Font[]> {
  return Promise.all(Object.entries(letterSets).flatMap(([family, sets]) => sets.map(async (set): Promise<Font> => {
    const data = await useStorage('assets:server').getItemRaw<Buffer>(`fonts/${family}-${set}.woff`)
    if (!data)
      throw new Error(`The font ${family}-${set} is not part of the build.`)
    return { name: `${family} ${set}`, data, weight: 400 }
  })))
}

function familiesOf(family: keyof typeof letterSets): string {
  return letterSets[family].map(set => `${family} ${set}`).join(', ')
}

/** An element as satori takes it: React's shape, without React. */
interface Box { type: 'div', key: null, props: { style: Record<string, string | number>, children: Box[] | string } }

function box(style: Record<string, string | number>, children: Box[] | string): Box {
  return {
    type: 'div',
    key: null,
    props: {
      style: { display: 'flex', ...style },
      children,
    },
  }
}

function textOf({ title, kind, siteName, hue }: ShareText): Box {
  const { ink, primary } = hue === 'board'
    ? boardColours
    : colours
  const serif = `${familiesOf('serif')}, ${familiesOf('other')}`
  const sans = familiesOf('sans')
  const size = titleSizes.find(({ characters }) => title.length <= characters)?.size ?? 0
  return box({
    width: '100%',
    height: '100%',
    padding: margin,
    boxSizing: 'border-box',
    flexDirection: 'column',
    justifyContent: 'space-between',
    color: ink?.light ?? '',
  }, [
    box({ fontFamily: sans, fontSize: 34, color: primary?.light ?? '' }, kind),
    box({
      display: 'block',
      maxWidth: 900,
      fontFamily: serif,
      fontSize: size,
      lineHeight: 1.14,
      lineClamp: 4,
    }, title),
    box({ fontFamily: serif, fontSize: 38, color: primary?.light ?? '' }, siteName),
  ])
}

/** Words as a picture; undefined if there is a letter among them that no font has. */
async function drawn(text: ShareText): Promise<string | undefined> {
  fonts ??= loadFonts()
  let isWhole = true
  const words = await satori(textOf({
    ...text,
    // A letter and its mark are one glyph.
    title: text.title.normalize('NFC'),
  }), {
    width,
    height,
    fonts: await fonts,
    loadAdditionalAsset: async () => {
      isWhole = false
      return []
    },
  })
  return isWhole
    ? words
    : undefined
}

/**
 * Draws the picture that a shared link shows: the words over the contour lines of the title. The same words give the
 * same bytes. A title with letters that no font has is left out rather than drawn with holes: networks show it beside
 * the picture.
 */
export async function drawShareImage(text: ShareText): Promise<Buffer> {
  const words = await drawn(text) ?? await drawn({ ...text, title: '' })
  const { paper, contour, primary } = text.hue === 'board'
    ? boardColours
    : colours
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="fade"><stop offset="0.35" stop-color="#000"/><stop offset="0.8" stop-color="#fff"/></linearGradient>
    <mask id="right"><rect width="${width}" height="${height}" fill="url(#fade)"/></mask>
    <rect width="${width}" height="${height}" fill="${paper?.light}"/>
    <g mask="url(#right)"><svg x="${width - 800}" width="800" height="${height}" viewBox="0 0 ${contourBox.join(' ')}" preserveAspectRatio="xMidYMid slice">
      <path d="${contourPath(text.title)}" fill="none" stroke="${contour?.light}" stroke-width="2"/>
    </svg></g>
    <rect width="16" height="${height}" fill="${primary?.light}"/>
    ${words ?? ''}
  </svg>`
  return sharp(new TextEncoder().encode(picture)).png({
    palette: true,
    colours: 32,
    effort: 7,
    dither: 0,
  }).toBuffer()
}
