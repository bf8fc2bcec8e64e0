import { describe, expect, it } from 'vitest'
import { names } from '../../cms/src/core/locales/type-names'
import { named, told } from '../../cms/src/editing/field-hints/answers'
import { labelOf } from '../../cms/src/editing/field-hints/labels'
import { hints } from '../../cms/src/editing/field-hints/words/hints'
import { labels } from '../../cms/src/editing/field-hints/words/labels'
import { options } from '../../cms/src/editing/field-hints/words/options'
import { wordFor } from '../../cms/src/editing/field-hints/words/word'
import { cmsRoot } from '../setup/paths'
import { readModel } from './rules/model'

const model = readModel(cmsRoot)
const fields = model.flatMap(({ name, attributes }) => Object.entries(attributes).map(([field, attribute]) => ({
  at: `${name}.${field}`,
  name,
  field,
  help: attribute.pluginOptions?.help?.description ?? '',
  values: attribute.enum ?? [],
})))
const isWhole = (word: { fi: string, sv: string } | undefined) => Boolean(word?.fi.trim() && word.sv.trim())

describe('the words of the content model', () => {
  it('are there in Finnish and Swedish for every type, field, hint and choice', () => {
    expect(model.filter(({ name }) => !isWhole(names[name])).map(({ name }) => name)).toEqual([])
    expect(fields.filter(({ name, field }) => !isWhole(wordFor(labels, name, field))).map(({ at }) => at)).toEqual([])
    expect(fields.filter(({ name, field }) => !isWhole(wordFor(hints, name, field))).map(({ at }) => at)).toEqual([])
    expect(fields.flatMap(({ at, values }) => values.filter(value => !isWhole(options[value])).map(value => `${at}: ${value}`))).toEqual([])
  })

  it('share a hint only where the English one is the same', () => {
    const shared = fields.filter(({ at }) => hints[at] === undefined)
    const differing = shared.filter(({ field, help }) => shared.some(other => other.field === field && other.help !== help))
    expect(differing.map(({ at, help }) => `${at}: ${help}`)).toEqual([])
  })

  it('stand for something of the model', () => {
    const known = new Set(fields.flatMap(({ at, field }) => [at, field]))
    const ofStrapi = [
      'id',
      'documentId',
      'createdAt',
      'updatedAt',
      'publishedAt',
      'createdBy',
      'updatedBy',
      'locale',
      'localizations',
    ]
    expect(Object.keys(hints).filter(key => !known.has(key))).toEqual([])
    expect(Object.keys(labels).filter(key => !known.has(key) && !ofStrapi.includes(key))).toEqual([])
    expect(Object.keys(names).filter(key => !model.some(({ name }) => name === key))).toEqual([])
    expect(Object.keys(options).filter(key => !fields.some(({ values }) => values.includes(key)))).toEqual([])
  })

  it('keep the figure mark and the machine names of their hints', () => {
    const marks = (text: string) => [
      ...text.matchAll(/\{fact:|\([a-z]+:[A-Z]+\)/gi),
    ].map(([mark]) => mark)
    const changed = fields.flatMap(({ at, name, field, help }) => {
      const word = wordFor(hints, name, field)
      return (['fi', 'sv'] as const).filter(language => marks(word?.[language] ?? '').join() !== marks(help).join()).map(language => `${at} (${language})`)
    })
    expect(changed).toEqual([])
  })

  it('take the word of a type before the one that all share', () => {
    expect(labelOf('api::download.download', 'title', 'fi')).toBe('Nimi')
    expect(labelOf('api::page.page', 'title', 'fi')).toBe('Otsikko')
    expect(labelOf('api::page.page', 'changeNote', 'en')).toBe('Change note')
    expect(labelOf('elements.keyword', 'term', 'en')).toBe('Keyword')
  })

  it('are told in the editor’s language, and leave what is stored as it is', () => {
    const stored = {
      uid: 'api::topic.topic',
      metadatas: {
        name: {
          edit: { label: 'Name', description: 'What the topic is called, in each language.' },
          list: { label: 'Name' },
        },
      },
    }
    expect(told(stored, 'sv').metadatas.name).toEqual({
      edit: { label: 'Namn', description: 'Ämnets namn på alla språk.' },
      list: { label: 'Namn' },
    })
    expect(told(stored, 'en')).toEqual(stored)
    const accounts = { ...stored, uid: 'admin::user' }
    expect(told(accounts, 'fi')).toBe(accounts)
    expect(named({
      uid: 'api::topic.topic',
      info: { displayName: 'Topic' },
    }, 'fi').info.displayName).toBe('Aihe')
  })
})
