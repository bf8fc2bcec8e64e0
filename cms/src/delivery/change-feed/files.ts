import type { Core } from '@strapi/strapi'
import type { Pending } from './pending'
import { aroundWrites } from '../../core/strapi/query-writes'

const FILE = 'plugin::upload.file'
const WRITES = [
  'update',
  'updateMany',
  'delete',
  'deleteMany',
] as const

/**
 * Watches the media library. It writes past the document service, so its table is watched instead: a file that was
 * replaced, described anew or removed is a change, a new one is not, for nothing shows it yet.
 */
export function watchFiles(strapi: Core.Strapi, pending: Pending): void {
  const files = strapi.db.query(FILE)
  const read = files.findMany.bind(files)
  aroundWrites(strapi, FILE, WRITES, async (name, params, write) => strapi.db.transaction(async ({ trx }) => {
    const rows = await read({
      where: params.where ?? {},
      select: ['documentId', 'hash'],
    }) as { documentId: string, hash: string }[]
    const written = await write(params)
    for (const { documentId, hash } of rows) {
      pending.of(trx).set(`${FILE} ${documentId}`, async () => [
        {
          kind: 'file',
          type: FILE,
          documentId,
          locale: null,
          // The name under which it is served, in every size.
          slugBefore: hash,
          slugAfter: name.startsWith('delete')
            ? null
            : hash,
        },
      ])
    }
    return written
  }))
}
