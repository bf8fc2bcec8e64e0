import type { Core, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { RouteContext } from '../../core/strapi/admin-routes'
import { errors } from '@strapi/utils'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { serviceOf } from '../../core/strapi/services'
import { FILE, mayRead, readOwn } from '../../references/index'
import { cleanLine } from '../../security/clean-lines'
import { addPictureTexts, textFields } from './fields'

interface File { documentId: string, name: string, url: string, alternativeText: string | null, formats: { thumbnail?: { url: string } } | null, mime: string }
interface FilePermissions {
  createPermissionsManager: (options: { ability: unknown, action: string, model: string }) => { ability: { can: (action: string, subject: unknown) => boolean }, toSubject: (file: object) => unknown }
}

/** Longer than any description that somebody would listen to. */
const LONGEST = 1000

export const altTexts: Feature = {
  name: 'editing/alt-texts',
  register(strapi) {
    addPictureTexts(strapi)
    answerPictureTexts(strapi)
  },
}

/**
 * `GET /picture-texts/<type>/<documentId>` gives the pictures of a document with their texts in every language;
 * `PUT /picture-texts/<documentId of the file>` with `{ en, fi, sv }` writes them.
 */
function answerPictureTexts(strapi: Core.Strapi): void {
  answerAdmin(strapi, 'picture-texts', [
    {
      method: 'GET',
      path: '/:type/:documentId',
      handler: async (ctx) => {
        const { type, documentId } = ctx.params as { type: string, documentId: string }
        if (!(type in strapi.contentTypes) || !type.startsWith('api::') || !mayRead(strapi, ctx, type))
          return ctx.notFound()
        const chosen = (await readOwn(strapi.db.connection, type, documentId)).filter(({ kind, status }) => kind === 'file' && status === 'draft')
        const files = await findFiles(strapi, [
          ...new Set(chosen.flatMap(({ toId }) => toId ?? [])),
        ])
        return {
          pictures: files.filter(({ mime }) => mime.startsWith('image/')).map(file => ({
            documentId: file.documentId,
            name: file.name,
            thumbnail: file.formats?.thumbnail?.url ?? file.url,
            general: file.alternativeText ?? '',
            texts: textsOf(file),
            isMine: maySee(strapi, ctx, file, 'plugin::upload.assets.update'),
          })),
        }
      },
    },
    {
      method: 'PUT',
      path: '/:documentId',
      handler: async (ctx) => {
        const [file] = await findFiles(strapi, [
          String(ctx.params.documentId),
        ])
        if (file === undefined || !maySee(strapi, ctx, file, 'plugin::upload.assets.update'))
          return ctx.notFound()
        const data = Object.fromEntries(Object.entries(textFields).map(([language, field]) => [
          field,
          textIn(ctx, language),
        ]))
        await strapi.db.query(FILE).update({
          where: { documentId: file.documentId },
          data,
        })
        return {
          texts: textsOf({
            ...file,
            ...data,
          }),
        }
      },
    },
  ])
}

function textsOf(file: object): Record<string, string> {
  const values = file as Record<string, unknown>
  return Object.fromEntries(Object.entries(textFields).map(([language, field]) => [
    language,
    String(values[field] ?? ''),
  ]))
}

function textIn(ctx: RouteContext, language: string): string | null {
  const value = (ctx.request.body as Record<string, unknown> | undefined)?.[language] ?? ''
  if (typeof value !== 'string' || value.length > LONGEST)
    throw new errors.ValidationError(`The text must be shorter than ${LONGEST} characters.`)
  return cleanLine(value) || null
}

async function findFiles(strapi: Core.Strapi, documentIds: string[]): Promise<File[]> {
  return await strapi.db.query(FILE as UID.ContentType).findMany({
    where: {
      documentId: { $in: documentIds },
    },
    populate: ['createdBy', 'createdBy.roles'],
  }) as File[]
}

function maySee(strapi: Core.Strapi, ctx: RouteContext, file: File, action: string): boolean {
  const manager = serviceOf<FilePermissions>(strapi, 'admin::permission').createPermissionsManager({ ability: ctx.state.userAbility, action, model: FILE })
  return manager.ability.can(action, manager.toSubject(file))
}
export { textFields } from './fields'
