import type { BulkActionComponent, ContentManagerPlugin, DocumentActionComponent } from '@strapi/content-manager/strapi-admin'
import type { StrapiApp } from '@strapi/strapi/admin'
import type { ComponentType } from 'react'
import { useIntl } from 'react-intl'
import { AdminChanged } from './changed'

type Apis = ContentManagerPlugin['config']['apis']

interface ContentManager {
  apis: Apis
  injectComponent: (view: string, zone: string, component: { name: string, Component: ComponentType }) => void
}

interface Action { type?: string }

/**
 * The content manager with the places where it can be added to. They are public; only the types of a plugin that is
 * got by its name say nothing of them.
 * Broken by: a content manager without `apis` or `injectComponent`.
 */
export function contentManagerOf(app: Pick<StrapiApp, 'getPlugin'>): ContentManager {
  const plugin: object = app.getPlugin('content-manager')
  if (!isContentManager(plugin))
    throw new AdminChanged('a content manager that can be added to')
  return plugin
}

/**
 * Puts something around Strapi's own actions of these types in the form.
 * Broken by: an action that is called by another type, or that is no function which gives its description.
 */
export function wrapDocumentActions<Type extends string>(app: Pick<StrapiApp, 'getPlugin'>, types: readonly Type[], wrap: (action: DocumentActionComponent, type: Type) => DocumentActionComponent): void {
  contentManagerOf(app).apis.addDocumentAction(actions => wrapEach(actions, types, wrap))
}

/** The same for the actions on several entries of the list. */
export function wrapBulkActions<Type extends string>(app: Pick<StrapiApp, 'getPlugin'>, types: readonly Type[], wrap: (action: BulkActionComponent, type: Type) => BulkActionComponent): void {
  contentManagerOf(app).apis.addBulkAction(actions => wrapEach(actions, types, wrap))
}

/**
 * Leaves out an action of Strapi's that has no type, known by the message that is its label.
 * Broken by: another message; the action then is there again.
 */
export function leaveOutDocumentAction(app: Pick<StrapiApp, 'getPlugin'>, message: { id: string, defaultMessage: string }): void {
  const unlessMeant = (Original: DocumentActionComponent): DocumentActionComponent => (props) => {
    const { formatMessage } = useIntl()
    const action = Original(props)
    return action?.label === formatMessage(message)
      ? null
      : action
  }
  contentManagerOf(app).apis.addDocumentAction(actions => actions.map(action => action.type === undefined
    ? unlessMeant(action)
    : action))
}

/** Puts own actions on several entries in the place of Strapi's first ones, the last of which has this type. */
export function replaceFirstBulkActions(app: Pick<StrapiApp, 'getPlugin'>, last: string, own: BulkActionComponent[]): void {
  contentManagerOf(app).apis.addBulkAction((actions) => {
    const index = actions.findIndex(({ type }) => type === last)
    if (index === -1)
      throw new AdminChanged(`the action «${last}» on several entries`)
    return [
      ...own,
      ...actions.slice(index + 1),
    ]
  })
}

function wrapEach<Type extends string, Component extends Action>(actions: Component[], types: readonly Type[], wrap: (action: Component, type: Type) => Component): Component[] {
  const missing = types.find(type => !actions.some(action => action.type === type))
  if (missing !== undefined)
    throw new AdminChanged(`the action «${missing}»`)
  return actions.map((action) => {
    const type = types.find(one => one === action.type)
    return type === undefined
      ? action
      : wrap(action, type)
  })
}

function isContentManager(plugin: object): plugin is ContentManager {
  return 'apis' in plugin && 'injectComponent' in plugin && typeof plugin.injectComponent === 'function'
}
