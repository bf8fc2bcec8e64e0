import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { translations } from '../../cms/src/admin/translations'
import { contentManagerFi } from '../../cms/src/admin/translations/content-manager.fi'
import { contentManagerSv } from '../../cms/src/admin/translations/content-manager.sv'
import { i18nFi } from '../../cms/src/admin/translations/i18n.fi'
import { i18nSv } from '../../cms/src/admin/translations/i18n.sv'
import { uploadFi } from '../../cms/src/admin/translations/upload.fi'
import { uploadSv } from '../../cms/src/admin/translations/upload.sv'
import { cmsRoot } from '../setup/paths'
import { messagesOf } from './rules/admin-messages'

type Words = Record<string, string>

/** Where Strapi's own plugins lie: beside the package that brings them. */
const packages = join(realpathSync(join(cmsRoot, 'node_modules', '@strapi', 'strapi')), '..')

/** Where the part of a package lies that runs in the browser. */
function adminOf(plugin: string): string {
  return plugin === 'admin'
    ? join(packages, plugin, 'dist', 'admin', 'admin', 'src')
    : join(packages, plugin, 'dist', 'admin')
}

/** Strapi's own words of a package; none in a language that it does not have. */
async function strapis(plugin: string, language: string): Promise<Words> {
  const file = join(adminOf(plugin), 'translations', `${language}.json.mjs`)
  if (!existsSync(file))
    return {}
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
    const theirs = await strapis(plugin, 'en')
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

/** What an editor's screens come from. */
const PACKAGES = [
  'admin',
  'content-manager',
  'upload',
  'i18n',
]

/** Words that are the same in English, or in every language. */
const SAME = /^(?:Text|Status|status|Video|noopener, nofollow, noreferrer|_blank, _self, _parent, _top|[^a-z]*)$/

describe.each(['fi', 'sv'] as const)('what editors are told in %s', (language) => {
  it.each(PACKAGES)('on the screens of %s is nothing in English', async (plugin) => {
    const theirs = await Promise.all(PACKAGES.map(async name => Object.entries(await strapis(name, language)).map(([key, text]): [string, string] => [
      name === 'admin'
        ? key
        : `${name}.${key}`,
      text,
    ])))
    const words = new Map([
      ...theirs.flat(),
      ...Object.entries(translations[language]),
    ])
    const messages = messagesOf(plugin, adminOf(plugin))
    expect(messages.length).toBeGreaterThan(20)
    const english = messages.filter(({ id, english }) => {
      const shown = words.get(id) ?? english
      return shown === english && !SAME.test(shown.replaceAll(/\{\w+\}/g, ''))
    })
    expect([
      ...new Set(english.map(({ id, english, file }) => `${id}: ${english} (${file})`)),
    ]).toEqual([])
  })
})
