import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { contentManagerFi } from '../../cms/src/admin/translations/content-manager.fi'
import { contentManagerSv } from '../../cms/src/admin/translations/content-manager.sv'
import { i18nFi } from '../../cms/src/admin/translations/i18n.fi'
import { i18nSv } from '../../cms/src/admin/translations/i18n.sv'
import { uploadFi } from '../../cms/src/admin/translations/upload.fi'
import { uploadSv } from '../../cms/src/admin/translations/upload.sv'
import { cmsRoot } from '../setup/paths'

type Words = Record<string, string>

/** Where Strapi's own plugins lie: beside the package that brings them. */
const packages = join(realpathSync(join(cmsRoot, 'node_modules', '@strapi', 'strapi')), '..')

async function english(plugin: string): Promise<Words> {
  const file = join(packages, plugin, 'dist', 'admin', 'translations', 'en.json.mjs')
  const module = await import(pathToFileURL(file).href) as { default: Words }
  return module.default
}

/** The names of the values that a text is given; what is chosen between is no name. */
function valuesIn(text: string): string[] {
  return [
    ...text.matchAll(/(?<!(?:one|other|true|undefined|=\d) ?)\{\s*(\w+)\s*(?:\}|,\s*(?:plural|select)\b)/g),
  ].map(([, name = '']) => name)
}

function balanced(text: string): boolean {
  return text.split('{').length === text.split('}').length
}

describe.each([
  ['content-manager', 'Finnish', contentManagerFi],
  ['content-manager', 'Swedish', contentManagerSv],
  ['upload', 'Finnish', uploadFi],
  ['upload', 'Swedish', uploadSv],
  ['i18n', 'Finnish', i18nFi],
  ['i18n', 'Swedish', i18nSv],
])('the words of %s in %s', (plugin, _language, words) => {
  it('are words that Strapi looks up, with the values that it gives', async () => {
    const theirs = await english(plugin)
    for (const [key, text] of Object.entries(words)) {
      expect(Object.keys(theirs), key).toContain(key)
      expect(balanced(text), `${key}: ${text}`).toBe(true)
      const given = valuesIn(theirs[key] ?? '')
      expect(valuesIn(text).filter(name => !given.includes(name)), `${key}: ${text}`).toEqual([])
    }
  })
})

it('are there in Finnish and Swedish alike, where Strapi has neither', () => {
  expect(Object.keys(uploadSv)).toEqual(Object.keys(uploadFi))
  expect(Object.keys(i18nSv)).toEqual(Object.keys(i18nFi))
})
