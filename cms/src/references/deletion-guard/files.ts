import type { Core } from '@strapi/strapi'
import type { RouteContext } from '../../core/strapi/admin-routes'
import { useOnAdminRoutes } from '../../core/strapi/admin-routes'
import { FILE } from '../index'
import { answerOf } from './answer'
import { judge, plannedRemoval } from './judge'
import { refuse } from './refusal'

interface BulkBody { fileIds?: unknown[], folderIds?: unknown[] }

const FOLDER = 'plugin::upload.folder'

/** Keeps files that something shows from being deleted, by themselves or with their folder. */
export function careForFiles(strapi: Core.Strapi): void {
  useOnAdminRoutes(strapi, async (ctx, next) => {
    const ids = await filesToDelete(strapi, ctx)
    for (const { documentId } of ids) {
      const verdict = await judge(strapi, await plannedRemoval(strapi, FILE, documentId, 'delete', '*'))
      const mayGo = verdict.broken.length === 0 && (verdict.vanishing.length === 0 || answerOf(ctx).isConfirmed)
      if (!mayGo)
        await refuse(strapi, verdict)
    }
    return next()
  })
}

async function filesToDelete(strapi: Core.Strapi, ctx: RouteContext): Promise<{ documentId: string }[]> {
  const path = ctx.path.replace(/\/+$/, '').toLowerCase()
  const one = ctx.method === 'DELETE'
    ? /^\/upload\/files\/(\d+)$/.exec(path)?.[1]
    : undefined
  const isBulk = ctx.method === 'POST' && path === '/upload/actions/bulk-delete'
  if (one === undefined && !isBulk)
    return []
  const { fileIds = [], folderIds = [] } = isBulk
    ? ctx.request.body as BulkBody
    : {
        fileIds: [one],
      }
  const folders = await strapi.db.query(FOLDER).findMany({
    where: {
      id: {
        $in: folderIds.map(Number),
      },
    },
    select: ['path'],
  }) as { path: string }[]
  return await strapi.db.query(FILE).findMany({
    where: {
      $or: [
        {
          id: {
            $in: fileIds.map(Number),
          },
        },
        ...folders.flatMap(folder => [
          { folderPath: folder.path },
          {
            folderPath: { $startsWith: `${folder.path}/` },
          },
        ]),
      ],
    },
    select: ['documentId'],
  }) as { documentId: string }[]
}
