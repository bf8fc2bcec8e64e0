import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const at = path => fileURLToPath(new URL(path, import.meta.url))
const FONTS = at('../app/assets/fonts')
const SHARE_FONTS = at('../server/assets/fonts')

/** What Finnish, Swedish and English need, and in a file of its own what names from around the Baltic and Europe add. */
const LETTERS = {
  'latin': `${printable(0x20, 0x7E)}${printable(0xA0, 0xFF)}–—‘’“”„…€−≤≥→`,
  'latin-ext': 'ŠšŽžČčĐđŊŋŦŧĆćŁłŐőŰűŃńŚśŹźŻżĘęĄąĀāĒēĪīŪūĢģĶķĻļŅņĖėĮįŲųĞğŞşİıŘřĚěŮůŇňȚțȘșŒœ',
}
const FAMILIES = {
  serif: 'source-serif-4',
  sans: 'source-sans-3',
}
/** The weights that the styles use; figures of even width for tables. */
const options = {
  targetFormat: 'woff2',
  variationAxes: {
    wght: { min: 400, max: 600 },
  },
  keepFeatures: [
    'kern',
    'liga',
    'locl',
    'ccmp',
    'mark',
    'tnum',
  ],
  noLayoutClosure: true,
}

/** The one weight of each family that share images use, in a format that can be drawn from. */
const SHARE_WEIGHTS = { serif: 600, sans: 400 }

/**
 * What share images draw letters with that the families above lack: a title may have those of any name, gene or
 * measure. There they are whole, since nobody loads them.
 */
const SHARE_SETS = [
  'latin-ext',
  'greek',
  'cyrillic',
  'vietnamese',
  'math',
]
/** What lists to print write names with that are in other scripts, in the weight of their text. */
const PRINT_LETTERS = {
  // Without the second form of phi (U+03D5), which is the same glyph here and could not be told from the first.
  greek: printable(0x370, 0x3D4) + printable(0x3D6, 0x3FF),
  cyrillic: printable(0x400, 0x45F),
  vietnamese: `ĂăĨĩŨũƠơƯư${printable(0x1EA0, 0x1EF9)}`,
}
/** Arrows, operators and technical signs. */
const SIGNS = printable(0x2190, 0x23FF)

mkdirSync(FONTS, { recursive: true })
mkdirSync(SHARE_FONTS, { recursive: true })
for (const [name, family] of Object.entries(FAMILIES)) {
  for (const [set, letters] of Object.entries(LETTERS)) {
    const whole = readFileSync(at(`../node_modules/@fontsource-variable/${family}/files/${family}-${set}-wght-normal.woff2`))
    const subset = await subsetFont(whole, letters, options)
    writeFileSync(`${FONTS}/${name}-${set}.woff2`, subset)
    process.stdout.write(`${name}-${set}.woff2: ${subset.length} bytes\n`)
    writeFileSync(`${SHARE_FONTS}/${name}-${set}.woff`, await subsetFont(whole, letters, {
      ...options,
      targetFormat: 'woff',
      variationAxes: { wght: SHARE_WEIGHTS[name] },
    }))
  }
}
for (const [set, letters] of Object.entries(PRINT_LETTERS)) {
  const whole = readFileSync(at(`../node_modules/@fontsource-variable/${FAMILIES.sans}/files/${FAMILIES.sans}-${set}-wght-normal.woff2`))
  writeFileSync(`${SHARE_FONTS}/sans-${set}.woff`, await subsetFont(whole, letters, {
    ...options,
    targetFormat: 'woff',
    variationAxes: { wght: SHARE_WEIGHTS.sans },
  }))
}
for (const set of SHARE_SETS)
  copyFileSync(at(`../node_modules/@fontsource/noto-serif/files/noto-serif-${set}-600-normal.woff`), `${SHARE_FONTS}/other-${set}.woff`)
const signs = readFileSync(at('../node_modules/@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff'))
writeFileSync(`${SHARE_FONTS}/other-signs.woff`, await subsetFont(signs, SIGNS, { targetFormat: 'woff' }))

function printable(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
