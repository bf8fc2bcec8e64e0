import type { Core, Schema } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { editorsLanguage } from '../../core/locales/editors-language'
import { adminUserOf } from '../../core/strapi/admin-routes'
import { isBoardEditorOnly } from '../roles'

const onlyOwn = {
  en: 'Only pictures that you have uploaded yourself can be used here.',
  fi: 'Tässä voi käyttää vain kuvia, jotka olet itse ladannut.',
  sv: 'Här kan bara bilder som du själv har laddat upp användas.',
}

type Data = Record<string, unknown>
interface WriteParams { data?: Data }

/**
 * Keeps a patient board editor to pictures of its own: Strapi lets whoever may write a document put any file into it, and
 * so read and publish what others have uploaded. A picture that somebody else has put into the document may stay.
 */
export function keepToOwnPictures(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const user = await adminUserOf(strapi, strapi.requestContext.get())
    if (user === undefined || !isBoardEditorOnly(user) || !['create', 'update', 'clone'].includes(context.action))
      return next()
    const { data = {} } = context.params as WriteParams
    const documentId = 'documentId' in context.params
      ? context.params.documentId
      : undefined
    for (const [name, attribute] of Object.entries<Schema.Attribute.AnyAttribute>(context.contentType.attributes)) {
      if (attribute.type !== 'media')
        continue
      const ids = fileIds(data[name])
      const own = await strapi.db.query('plugin::upload.file').findMany({
        where: {
          id: { $in: ids },
          createdBy: { id: user.id },
        },
        select: ['id'],
      })
      const held = documentId === undefined
        ? []
        : await strapi.db.query(context.uid).findMany({
            where: { documentId },
            populate: [name],
          })
      const allowed = new Set([
        ...own,
        ...held.flatMap(entry => entry[name] ?? []),
      ].map(file => Number(file.id)))
      if (ids.some(id => !allowed.has(id)))
        throw new errors.ForbiddenError(onlyOwn[editorsLanguage(strapi)])
    }
    return next()
  })
}

/** Every file that a value of a media field names, in whichever of Strapi's ways. */
function fileIds(value: unknown): number[] {
  if (typeof value === 'number' || typeof value === 'string') {
    return [
      Number(value),
    ]
  }
  if (Array.isArray(value))
    return value.flatMap(fileIds)
  if (typeof value !== 'object' || value === null)
    return []
  if ('id' in value)
    return fileIds(value.id)
  return ['set', 'connect'].flatMap(key => fileIds((value as Data)[key]))
}
