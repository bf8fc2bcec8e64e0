import type { Core } from '@strapi/strapi'
import type { DocumentName } from '../../references/index'
import { errors } from '@strapi/utils'
import { watchWrites } from '../../core/documents/write-observers'
import { editorsLanguage } from '../../core/locales/editors-language'
import { log } from '../../core/log'
import { adminUserOf } from '../../core/strapi/admin-routes'
import { serviceOf } from '../../core/strapi/services'
import { PEOPLE } from '../../delivery/schema'
import { FILE, usersOf } from '../../references/index'
import { isBoardEditorOnly } from '../roles'
import { filesOf } from './portraits'
import { texts } from './texts'

interface Uploads { remove: (file: object) => Promise<unknown> }

/**
 * Whoever deletes somebody's entry says what becomes of the photograph: `photograph=delete` or `photograph=keep` in the
 * query of the request. Commands, which no request stands behind, keep it.
 */
export function askForPhotograph(strapi: Core.Strapi): void {
  watchWrites<string[]>(strapi, {
    wants: (uid, action) => PEOPLE.includes(uid) && action === 'delete' && strapi.requestContext.get() !== undefined,
    before: ({ uid, documentId }) => filesOf(strapi, uid, documentId),
    settle: async ({ uid, documentId }, files = []) => {
      const isThere = await strapi.db.query(uid).count({
        where: { documentId },
      }) > 0
      const orphans = isThere
        ? []
        : await unusedBeside(strapi, files, { type: uid, documentId })
      if (orphans.length === 0)
        return
      const answer = strapi.requestContext.get()?.query.photograph
      if (answer !== 'delete' && answer !== 'keep') {
        throw new errors.ValidationError(texts[editorsLanguage(strapi)].whatOfPhotograph, { code: 'PHOTOGRAPH' })
      }
      if (answer === 'delete')
        await removeAfterCommit(strapi, orphans)
    },
  })
}

/** How many photographs nothing would use once somebody's entry is deleted. */
export async function orphanedPhotographs(strapi: Core.Strapi, { type, documentId }: DocumentName): Promise<number> {
  return PEOPLE.includes(type)
    ? (await unusedBeside(strapi, await filesOf(strapi, type, documentId), { type, documentId })).length
    : 0
}

async function unusedBeside(strapi: Core.Strapi, files: string[], owner: DocumentName): Promise<string[]> {
  const unused: string[] = []
  for (const documentId of new Set(files)) {
    const users = await usersOf(strapi, { type: FILE, documentId })
    if (users.every(user => user.type === owner.type && user.documentId === owner.documentId))
      unused.push(documentId)
  }
  return unused
}

/** The bytes cannot be brought back, so they go last. A patient board editor's deletion takes its own pictures alone. */
async function removeAfterCommit(strapi: Core.Strapi, documentIds: string[]): Promise<void> {
  const user = await adminUserOf(strapi, strapi.requestContext.get())
  const files = await strapi.db.query(FILE).findMany({
    where: {
      documentId: { $in: documentIds },
      ...user !== undefined && isBoardEditorOnly(user) && {
        createdBy: { id: user.id },
      },
    },
  })
  await strapi.db.transaction(async ({ onCommit }) => {
    onCommit(async () => {
      for (const file of files) {
        await serviceOf<Uploads>(strapi, 'plugin::upload.upload').remove(file).catch(error => log(strapi, 'FILE_NOT_REMOVED', 'The photograph of somebody whose consent is withdrawn lies in the media library yet.', error))
      }
    })
  })
}
