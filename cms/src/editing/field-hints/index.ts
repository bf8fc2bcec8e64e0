import type { Core, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { Attributes, Layouts } from './layout'
import { isDeepStrictEqual } from 'node:util'
import { attributesOf } from '../../core/strapi/queries'
import { serviceOf } from '../../core/strapi/services'
import { translateFieldHelp } from './answers'
import { labelOf } from './labels'
import { dateFieldOf, editRows, isTree, listColumns, mainFieldOf } from './layout'

interface Model { uid: string, attributes: Attributes }
interface Metadata { edit: Record<string, unknown>, list: Record<string, unknown> }
interface Configuration { settings: Record<string, unknown>, metadatas: Record<string, Metadata>, layouts: Layouts }
interface ConfigurationService {
  findConfiguration: (model: Model) => Promise<Configuration>
  updateConfiguration: (model: Model, configuration: Partial<Configuration>) => Promise<unknown>
}

/** The layout that the code made last, by which a layout that an editor made is told apart. */
interface Made { settings: Record<string, unknown>, layouts: Layouts }

export const fieldHints: Feature = {
  name: 'editing/field-hints',
  register: translateFieldHelp,
  bootstrap: ensureFieldHelp,
}

/**
 * Brings the model's plain-language descriptions to the admin: each field's hint and label in English, at every start, so
 * that a changed schema shows. Layouts are made from the code too, until somebody arranges one by hand: then that one stays.
 */
async function ensureFieldHelp(strapi: Core.Strapi): Promise<void> {
  const contentTypes = serviceOf<ConfigurationService>(strapi, 'plugin::content-manager.content-types')
  const components = serviceOf<ConfigurationService>(strapi, 'plugin::content-manager.components')
  for (const model of Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::')))
    await apply(strapi, contentTypes, modelOf(strapi, model.uid))
  for (const model of Object.values(strapi.components))
    await apply(strapi, components, modelOf(strapi, model.uid))
}

/** A type or component as Strapi keeps it, its attributes with the parts that are looked at here. */
function modelOf(strapi: Core.Strapi, uid: string): Model {
  return {
    ...strapi.getModel(uid as UID.Schema),
    attributes: attributesOf<Attributes[string]>(strapi, uid),
  }
}

async function apply(strapi: Core.Strapi, service: ConfigurationService, model: Model): Promise<void> {
  const current = await service.findConfiguration(model)
  const store = strapi.store({
    type: 'plugin',
    name: 'field_help',
    key: model.uid.replaceAll(/\W/g, '_'),
  })
  const before = await store.get({}) as Made | null
  const made = madeFor(model)
  const byHand = before !== null && isArrangedByHand(current, before)
  await service.updateConfiguration(model, {
    settings: byHand
      ? current.settings
      : {
          ...current.settings,
          ...made.settings,
        },
    layouts: byHand
      ? current.layouts
      : {
          ...current.layouts,
          ...made.layouts,
        },
    metadatas: helped(strapi, model, current.metadatas),
  })
  if (!byHand && !isDeepStrictEqual(before, made))
    await store.set({ value: made })
}

function madeFor({ uid, attributes }: Model): Made {
  const tree = isTree(uid, attributes)
  const date = tree
    ? undefined
    : dateFieldOf(attributes)
  return {
    settings: {
      mainField: mainFieldOf(attributes),
      defaultSortBy: date ?? mainFieldOf(attributes),
      defaultSortOrder: date === undefined
        ? 'ASC'
        : 'DESC',
      // A tree is read as a whole.
      pageSize: tree
        ? 100
        : 20,
    },
    layouts: {
      list: listColumns(uid, attributes),
      edit: editRows(attributes),
    },
  }
}

/** Fields that came or went with the schema do not count: Strapi itself adds and removes those. */
function isArrangedByHand(current: Made, before: Made): boolean {
  const cells = ({ layouts }: Made) => layouts.edit.flat().map(({ name, size }) => `${name}:${size}`)
  const common = (own: string[], other: string[]) => own.filter(item => other.some(name => name.split(':')[0] === item.split(':')[0]))
  const changed = (now: string[], then: string[]) => !isDeepStrictEqual(common(now, then), common(then, now))
  return changed(cells(current), cells(before)) || changed(current.layouts.list, before.layouts.list)
}

function helped(strapi: Core.Strapi, { uid, attributes }: Model, metadatas: Record<string, Metadata>): Record<string, Metadata> {
  return Object.fromEntries(Object.entries(metadatas).map(([name, metadata]) => {
    const attribute = attributes[name]
    const label = labelOf(uid, name, 'en')
    if (attribute === undefined)
      return [name, metadata]
    const target = attribute.target === undefined
      ? undefined
      : strapi.contentTypes[attribute.target as keyof typeof strapi.contentTypes]
    const description = helpOf(attribute.pluginOptions) ?? componentHelp(strapi, attribute.component) ?? metadata.edit.description
    return [
      name,
      {
        edit: {
          ...metadata.edit,
          label,
          description,
          ...target?.uid.startsWith('api::') === true && {
            mainField: mainFieldOf(modelOf(strapi, target.uid).attributes),
          },
        },
        list: { ...metadata.list, label },
      },
    ]
  }))
}

function helpOf(pluginOptions: Record<string, unknown> | undefined): string | undefined {
  const help = pluginOptions?.help
  return typeof help === 'object' && help !== null && 'description' in help && typeof help.description === 'string'
    ? help.description
    : undefined
}

function componentHelp(strapi: Core.Strapi, uid: string | undefined): string | undefined {
  return Object.values(strapi.components).find(component => component.uid === uid)?.info.description
}
