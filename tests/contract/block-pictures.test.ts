import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { blocks, texts } from '../../cms/src/editing/block-previews/admin/texts'
import { pictureOf } from '../../cms/src/editing/block-previews/pictures'
import { cmsRoot } from '../setup/paths'

const files = globSync('src/components/blocks/*.json', { cwd: cmsRoot })

it('has words and a picture for every block, and for nothing else', () => {
  const names = files.map(file => basename(file, '.json'))
  expect([...blocks].toSorted()).toEqual(names.toSorted())
  for (const name of names)
    expect(pictureOf(name), name).toMatch(/^data:image\/svg\+xml,/)
})

it('says of a block in English what the model says of it', () => {
  const english: Record<string, string> = texts.en
  for (const file of files) {
    const { info } = JSON.parse(readFileSync(join(cmsRoot, file), 'utf8')) as { info: { displayName: string, description: string } }
    expect(english[basename(file, '.json')]).toBe(info.displayName)
    // Quotes stand around braces that are meant.
    expect(english[`${basename(file, '.json')}.use`]?.replaceAll('\'', '')).toBe(info.description)
  }
})
