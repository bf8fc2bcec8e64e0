import type { Core, Struct } from '@strapi/strapi'
import { bestVersions } from '../locale-fallback/best-versions'
import { leadingOnIn, ownLanguage } from '../locale-fallback/own-language'
import { publicCaller } from './caller'

interface Row { id: number, documentId: string, locale: string | null, publishedAt: unknown }

/** What the resolver of a relation gives: one entry, a list, or a connection. */
type Related = Row | Row[] | { nodes: Row[] } | null

interface RootArguments { locale?: string, status?: string, publicationFilter?: unknown, hasPublishedVersion?: unknown, _originField?: string }
interface Context { rootQueryArgsByPath?: Map<string | number, RootArguments> }
interface Info { path: Path, variableValues: { locale?: string } }
interface Path { key: string | number, prev?: Path }
type Resolve = (parent: Row, args: unknown, context: Context, info: Info) => Promise<Related>

/** Relations are read past the document service; here they, too, show published entries only, in the best language. */
export function registerRelatedDocuments(strapi: Core.Strapi): void {
  const { getTypeName, getComponentName } = strapi.plugin('graphql').service('utils').naming
  const resolversConfig: Record<string, unknown> = {}
  for (const model of [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ] as Struct.Schema[]) {
    const type: string = model.modelType === 'component'
      ? getComponentName(model)
      : getTypeName(model)
    for (const [name, attribute] of Object.entries(model.attributes)) {
      if (attribute.type !== 'relation' || !('target' in attribute) || !String(attribute.target).startsWith('api::'))
        continue
      const read = readPublished(strapi, String(attribute.target), name === 'localizations')
      for (const field of [name, `${name}_connection`]) {
        resolversConfig[`${type}.${field}`] = {
          middlewares: [read],
        }
      }
    }
  }
  strapi.plugin('graphql').service('extension').use({ resolversConfig })
}

function readPublished(strapi: Core.Strapi, target: string, isLocalizations: boolean) {
  const hasDrafts = strapi.getModel(target as Parameters<Core.Strapi['getModel']>[0]).options?.draftAndPublish === true
  return async (resolve: Resolve, parent: Row, args: unknown, context: Context, info: Info): Promise<Related> => {
    if (publicCaller(strapi) === undefined || !hasDrafts)
      return resolve(parent, args, context, info)
    const asked = forgetStatus(context, info.path)
    const related = await resolve(parent, args, context, info)
    const choose = async (rows: Row[]) => {
      if (isLocalizations) {
        return rows
          .filter(({ publishedAt, locale }) => publishedAt !== null && locale !== parent.locale)
          .map(row => leadingOnIn(row.locale, row))
      }
      const language = ownLanguage(parent)
      const best = await bestVersions(strapi, target, rows, language ?? asked.locale ?? info.variableValues.locale)
      return best.map(row => leadingOnIn(language, row))
    }
    if (related === null)
      return null
    if (Array.isArray(related))
      return choose(related)
    if ('nodes' in related)
      return { ...related, nodes: await choose(related.nodes ?? []) }
    return (await choose([related]))[0] ?? null
  }
}

/**
 * Strapi hands the root field's `status` down to every relation under it. A preview is of one document,
 * so what is related to it is looked up by its own rule, and the root's status must not filter it away.
 */
function forgetStatus({ rootQueryArgsByPath }: Context, path: Path): RootArguments {
  let root = path
  while (root.prev !== undefined)
    root = root.prev
  const asked = rootQueryArgsByPath?.get(root.key) ?? {}
  const { status, publicationFilter, hasPublishedVersion, ...kept } = asked
  if (status === 'draft')
    kept._originField = ''
  rootQueryArgsByPath?.set(root.key, {
    ...kept,
    ...(status !== 'draft' && { status }),
  })
  return asked
}
