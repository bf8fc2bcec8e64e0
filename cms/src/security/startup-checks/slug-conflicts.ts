import type { Core } from '@strapi/strapi'
import type { UniqueColumn } from './unique-columns'
import { defaultLocale } from '@ican/shared/vocabulary'
import { errors } from '@strapi/utils'
import { editorsLanguage } from '../../core/locales/editors-language'
import { texts } from './slug-texts'
import { uniqueColumns } from './unique-columns'

type DocumentMiddleware = Parameters<Core.Strapi['documents']['use']>[0]
type DocumentContext = Parameters<DocumentMiddleware>[0]

type Entry = Record<string, unknown>
interface Wanted { column: UniqueColumn, value: string, locale?: string, documentId: string }
interface WriteParams { documentId?: string, locale?: string | string[] | null, status?: string, data?: Entry }

/**
 * Tells an editor in words which published document has the slug already: before the write, and also when only the
 * database noticed, because somebody else published at the same moment.
 */
export function explainSlugConflicts(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const columns = uniqueColumns(strapi).filter(({ uid }) => uid === context.uid)
    if (columns.length === 0 || !publishes(context))
      return next()
    const wanted = await wantedValues(strapi, context.params as WriteParams, columns)
    for (const value of wanted)
      refuseIfTaken(strapi, value, await findRival(strapi, value))
    try {
      return await next()
    }
    catch (error) {
      if (!isUniqueViolation(error))
        throw error
      for (const value of wanted)
        refuseIfTaken(strapi, value, await findRivalAfterFailure(strapi, value))
      throw new errors.ApplicationError(texts[editorsLanguage(strapi)].atOnce)
    }
  })
}

function publishes({ action, params, contentType }: DocumentContext): boolean {
  if (action === 'create' || action === 'update')
    return (params as WriteParams).status === 'published' || contentType.options?.draftAndPublish !== true
  return action === 'publish'
}

async function wantedValues(strapi: Core.Strapi, params: WriteParams, columns: UniqueColumn[]): Promise<Wanted[]> {
  const { documentId = '', data = {}, locale } = params
  const wanted = await Promise.all(columns.map(async (column): Promise<Wanted[]> => {
    const given = data[column.attribute]
    if (typeof given === 'string') {
      return [
        {
          column,
          value: given,
          documentId,
          ...column.localized && {
            locale: String(locale ?? defaultLocale),
          },
        },
      ]
    }
    const drafts = await strapi.db.query(column.uid).findMany({
      where: {
        documentId,
        publishedAt: null,
        ...column.localized && locale !== '*' && {
          locale: {
            $in: [locale ?? defaultLocale].flat(),
          },
        },
      },
    })
    return drafts
      .filter(draft => typeof draft[column.attribute] === 'string')
      .map(draft => ({
        column,
        value: draft[column.attribute],
        documentId,
        ...column.localized && { locale: draft.locale },
      }))
  }))
  return wanted.flat()
}

async function findRival(strapi: Core.Strapi, { column, value, locale, documentId }: Wanted): Promise<Entry | null> {
  return strapi.db.query(column.uid).findOne({
    where: {
      [column.attribute]: value,
      documentId: { $ne: documentId },
      publishedAt: { $notNull: true },
      ...locale !== undefined && { locale },
    },
  })
}

/** PostgreSQL answers nothing more inside a transaction that failed, so it is asked beside it. */
async function findRivalAfterFailure(strapi: Core.Strapi, wanted: Wanted): Promise<Entry | null> {
  if (strapi.db.dialect.client !== 'postgres')
    return findRival(strapi, wanted)
  const { column, value, locale, documentId } = wanted
  const row = await strapi.db.connection(column.table)
    .where({
      [column.column]: value,
      ...locale !== undefined && { locale },
    })
    .whereNot({ document_id: documentId })
    .whereNotNull('published_at')
    .first()
  return row === undefined
    ? null
    : { ...row, documentId: row.document_id }
}

function refuseIfTaken(strapi: Core.Strapi, { column, value, locale }: Wanted, rival: Entry | null): void {
  if (rival === null)
    return
  const name = [rival.title, rival.name, rival.slug].find(text => typeof text === 'string')
  const message = texts[editorsLanguage(strapi)].taken(value, String(name ?? rival.documentId), locale)
  throw new errors.ValidationError(message, {
    code: 'SLUG_TAKEN',
    rival: { documentId: rival.documentId, locale },
    // The shape by which the admin shows a message at its field.
    errors: [
      {
        path: [column.attribute],
        name: 'ValidationError',
        message,
      },
    ],
  })
}

/** Said by the index of either database, or by Strapi's own look before it writes. */
function isUniqueViolation(error: unknown): boolean {
  if (error instanceof errors.ValidationError)
    return JSON.stringify(error.details).includes('must be unique')
  return error instanceof Error && 'code' in error && (error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === '23505')
}
