import type { Core, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { Connection } from '../../core/strapi/database'
import type { DocumentCall } from '../../core/strapi/document-middleware'
import { onDocuments } from '../../core/strapi/document-middleware'
import { relationTables } from '../../core/strapi/join-tables'
import { noteChange } from '../../delivery/change-feed'
import { renewReferences } from '../../references/index'
import { inChunks } from './chunks'
import { keepChoices, NOTHING, rememberMissing, standingOf } from './keep'
import { draftsOf } from './links'
import { ownersOf } from './owners'
import { choiceTable } from './table'
import { inTurn } from './turns'

interface Written { documentId?: string }

/** What makes or ends a version that readers see, or makes a draft anew. */
const ACTIONS = [
  'publish',
  'unpublish',
  'delete',
  'discardDraft',
]

export const publishedChoices: Feature = {
  name: 'publishing/published-choices',
  register: registerPublishedChoices,
  migrations: [
    choiceTable((connection, strapi) => rememberEarlier(strapi, connection)),
  ],
  // Refuses to start where the tables of relations are not as they are read.
  bootstrap: strapi => void relationTables(strapi),
}

/**
 * What is taken off the site and published again is back wherever published versions had chosen it. Strapi ties only
 * rows that are there, and ends every link with the row that it led to.
 */
function registerPublishedChoices(strapi: Core.Strapi): void {
  onDocuments(strapi, async (call, next) => {
    const { uid, params } = call
    if (!makesVersions(call) || !isPublishable(strapi, uid))
      return next()
    return strapi.db.transaction(async ({ trx }) => inTurn(trx, async () => {
      const before = typeof params.documentId === 'string'
        ? await standingOf(strapi, trx, uid, params.documentId)
        : NOTHING
      const written = await next() as Written | null
      if (typeof written?.documentId !== 'string')
        return written
      const cameBack = await keepChoices(strapi, trx, uid, written.documentId, before)
      for (const owner of await ownersOf(strapi, trx, cameBack)) {
        await renewReferences(strapi, owner.uid, owner.documentId)
        await noteChange(strapi, trx, {
          kind: 'published',
          type: owner.uid,
          documentId: owner.documentId,
          locale: owner.locale,
          slugBefore: owner.slug,
          slugAfter: owner.slug,
        })
      }
      return written
    }))
  })
}

/** Remembers what is missing of what was published before. */
async function rememberEarlier(strapi: Core.Strapi, connection: Connection): Promise<void> {
  for (const { uid } of Object.values(strapi.contentTypes)) {
    if (!isPublishable(strapi, uid))
      continue
    const { tableName } = strapi.db.metadata.get(uid)
    // A draft that was changed since tells nothing of what was published.
    const unchanged: { from: number | string, to: number | string }[] = await draftsOf(connection, tableName)
      .whereRaw('draft.updated_at <= published.updated_at')
      .select('draft.id as from', 'published.id as to')
    for (const some of inChunks(unchanged)) {
      await rememberMissing(strapi, connection, some.map(({ from, to }) => ({
        uid,
        from: Number(from),
        to: Number(to),
      })))
    }
  }
}

function makesVersions({ action, params }: DocumentCall): boolean {
  return ACTIONS.includes(action) || ((action === 'create' || action === 'update') && params.status === 'published')
}

function isPublishable(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  return uid.startsWith('api::') && strapi.contentTypes[uid]?.options?.draftAndPublish === true
}
