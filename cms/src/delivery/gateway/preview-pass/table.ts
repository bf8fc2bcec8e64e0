import type { Migration } from '../../../core/migrations'
import type { Connection } from '../../../core/strapi/database'
import { makeTable } from '../../../core/migrations'

const TABLE = 'preview_link'
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000

/** The one document, in one language, whose draft a preview shows. */
export interface PreviewScope {
  uid: string
  documentId: string
  /** Null for types that are not translated. */
  locale: string | null
}

/** A preview that somebody has opened, or a link that somebody has made to be sent. Times are ISO texts in UTC. */
export interface PreviewLink extends PreviewScope {
  id: string
  /** A session is an editor's own and ends with the log-in; a link is for people without an account. */
  kind: 'session' | 'link'
  /** The account that made it. */
  madeBy: number
  /** The log-in that it ends with, of a session. */
  sessionId: string | null
  madeAt: string
  expiresAt: string
  revokedAt: string | null
}

interface Row {
  id: string
  kind: PreviewLink['kind']
  type: string
  document_id: string
  locale: string | null
  made_by: number
  session_id: string | null
  made_at: string
  expires_at: string
  revoked_at: string | null
}

export const migrations: Migration[] = [
  makeTable('preview-link-0001', TABLE, (table) => {
    table.string('id', 40).primary()
    table.string('kind', 10).notNullable()
    table.string('type').notNullable()
    table.string('document_id').notNullable().index()
    table.string('locale', 40)
    table.integer('made_by').notNullable()
    table.string('session_id')
    table.string('made_at', 30).notNullable()
    table.string('expires_at', 30).notNullable()
    table.string('revoked_at', 30)
  }),
]

/** Drops what ended long ago. */
export async function forgetEnded(connection: Connection): Promise<void> {
  await connection(TABLE).where('expires_at', '<', new Date(Date.now() - KEPT_FOR).toISOString()).delete()
}

export async function insertLink(connection: Connection, link: PreviewLink): Promise<void> {
  const row: Row = {
    id: link.id,
    kind: link.kind,
    type: link.uid,
    document_id: link.documentId,
    locale: link.locale,
    made_by: link.madeBy,
    session_id: link.sessionId,
    made_at: link.madeAt,
    expires_at: link.expiresAt,
    revoked_at: link.revokedAt,
  }
  await connection(TABLE).insert(row)
}

export async function findLink(connection: Connection, id: string): Promise<PreviewLink | undefined> {
  const row: Row | undefined = await connection(TABLE).where({ id }).first()
  return row && linkOf(row)
}

/** The links to a document that can still be opened, in every language, the newest first. */
export async function sentLinks(connection: Connection, { uid, documentId }: Omit<PreviewScope, 'locale'>): Promise<PreviewLink[]> {
  const rows: Row[] = await connection(TABLE)
    .where({
      kind: 'link',
      type: uid,
      document_id: documentId,
      revoked_at: null,
    })
    .where('expires_at', '>', new Date().toISOString())
    .orderBy('made_at', 'desc')
  return rows.map(linkOf)
}

/** From now on the link opens nothing. */
export async function revokeLink(connection: Connection, id: string): Promise<void> {
  await connection(TABLE).where({ id, revoked_at: null }).update({
    revoked_at: new Date().toISOString(),
  })
}

/** From now on nothing opens that an account has made. */
export async function revokeLinksOf(connection: Connection, madeBy: number): Promise<void> {
  await connection(TABLE).where({ made_by: madeBy, revoked_at: null }).update({
    revoked_at: new Date().toISOString(),
  })
}

function linkOf(row: Row): PreviewLink {
  return {
    id: row.id,
    kind: row.kind,
    uid: row.type,
    documentId: row.document_id,
    locale: row.locale,
    madeBy: row.made_by,
    sessionId: row.session_id,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }
}
