import type { ModelPart } from './rules/model'
import { describe, expect, it } from 'vitest'
import { cmsRoot } from '../setup/paths'
import { descriptionFaults, localizationFaults } from './rules/descriptions'
import { readModel } from './rules/model'

const model = readModel(cmsRoot)

const note: ModelPart = {
  name: 'note',
  file: 'note.json',
  info: { description: 'A short text for everybody.' },
  pluginOptions: {
    i18n: { localized: true },
  },
  attributes: {
    text: {
      type: 'string',
      pluginOptions: {
        help: { description: 'What the note says.' },
        i18n: { localized: true },
      },
    },
    topics: {
      type: 'relation',
      pluginOptions: {
        help: { description: 'What the note is about.' },
      },
    },
  },
}

describe('the content model', () => {
  it('explains every type, component and attribute to an editor', () => {
    expect(model.length).toBeGreaterThan(30)
    expect(descriptionFaults(model)).toEqual([])
  })

  it('says of every attribute of a translated type whether it is translated', () => {
    expect(model.filter(part => part.pluginOptions?.i18n?.localized).length).toBeGreaterThan(0)
    expect(localizationFaults(model)).toEqual([])
  })

  it('names a type without description', () => {
    expect(descriptionFaults([note])).toEqual([])
    expect(descriptionFaults([
      { ...note, info: {} },
    ])).toEqual(['note has no plain description (info.description in note.json)'])
  })

  it.each([undefined, '', 'Text'])('names an attribute whose description is %j', (description) => {
    const attributes = {
      text: {
        type: 'string',
        pluginOptions: {
          help: { description },
        },
      },
    }
    expect(descriptionFaults([
      { ...note, attributes },
    ])).toEqual(['note.text has no plain description (pluginOptions.help.description in note.json)'])
  })

  it('names an attribute that leaves its translation open, unless it is a relation', () => {
    expect(localizationFaults([note])).toEqual([])
    expect(localizationFaults([
      {
        ...note,
        attributes: {
          ...note.attributes,
          day: { type: 'date' },
        },
      },
    ]))
      .toEqual(['note.day does not say whether it is translated (pluginOptions.i18n.localized in note.json)'])
  })
})
