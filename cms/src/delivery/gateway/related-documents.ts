import type { Core, Struct } from '@strapi/strapi'
import type { PreviewScope } from './preview-pass/table'
import { bestVersions } from '../../core/locales/best-versions'
import { leadingOnIn, ownLanguage } from '../../core/locales/own-language'
import { graphqlNaming } from '../../core/strapi/graphql-plugin'
import { previewOf, publicCaller } from './caller'
import { findDraft } from './preview-pass/draft'

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
  const { getTypeName, getComponentName } = graphqlNaming(strapi)
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
    const caller = publicCaller(strapi)
    if (caller === undefined || !hasDrafts)
      return resolve(parent, args, context, info)
    const preview = previewOf(caller)
    const asked = forgetStatus(context, info.path, preview !== undefined)
    const related = await resolve(parent, args, context, info)
    const choose = async (rows: Row[]) => {
      if (isLocalizations) {
        return rows
          .filter(({ publishedAt, locale }) => publishedAt !== null && locale !== parent.locale)
          .map(row => leadingOnIn(row.locale, row))
      }
      const language = ownLanguage(parent)
      const best = await bestVersions(strapi, target, rows, language ?? asked.locale ?? info.variableValues.locale)
      const shown = preview?.uid === target
        ? await withDraft(strapi, preview, best)
        : best
      return shown.map(row => leadingOnIn(language, row))
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

/** The draft that is previewed, in the place of what is published of it in its language. */
async function withDraft(strapi: Core.Strapi, scope: PreviewScope, rows: Row[]): Promise<Row[]> {
  const isPreviewed = ({ documentId, locale }: Row) => documentId === scope.documentId && (scope.locale === null || scope.locale === locale)
  if (!rows.some(isPreviewed))
    return rows
  const draft = await findDraft(strapi, scope) as Row | null
  return rows.map(row => draft !== null && isPreviewed(row)
    ? draft
    : row)
}

/**
 * Strapi hands the root field's status down to every relation under it. A preview is of one document, whose relations lead
 * to drafts: they are looked up by their own rule, and the root's status must not filter them away.
 */
function forgetStatus({ rootQueryArgsByPath }: Context, path: Path, isPreview: boolean): RootArguments {
  let root = path
  while (root.prev !== undefined)
    root = root.prev
  const asked = rootQueryArgsByPath?.get(root.key) ?? {}
  const { status, publicationFilter, hasPublishedVersion, ...kept } = asked
  if (isPreview)
    kept._originField = ''
  rootQueryArgsByPath?.set(root.key, {
    ...kept,
    ...(!isPreview && { status }),
  })
  return asked
}
