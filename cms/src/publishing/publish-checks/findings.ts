import type { Connection } from '../../core/strapi/database'
import type { Judged } from './judge'
import type { Level } from './types'
import { keyOf } from './finding'
import { CHECKED, FINDING } from './tables'

/** A finding on a published version, as kept for the site's report. */
export interface KeptFinding {
  uid: string
  documentId: string
  locale: string | null
  title: string
  code: string
  level: Level
  path: string
  values: Record<string, string>
  /** When it was first found, as an ISO date and time. */
  since: string
}

interface Row { uid: string, document_id: string, locale: string, title: string, code: string, level: Level, path: string, details: string, since: string }

/** Keeps what was found on versions in place of what was found before; what was found before keeps its age. */
export async function keepFindings(connection: Connection, judged: Judged[]): Promise<void> {
  const now = new Date().toISOString()
  for (const { uid, documentId, locale, title, lix, findings } of judged) {
    const version = { uid, document_id: documentId, locale: locale ?? '' }
    const before: Row[] = await connection(FINDING).where(version)
    const ages = new Map(before.map(({ code, path, details, since }) => [`${code} ${path} ${details}`, since]))
    await forget(connection, version)
    await connection(CHECKED)
      .insert({
        ...version,
        title: title.slice(0, 500),
        lix: lix ?? null,
        checked_at: now,
      })
      // Somebody else may be publishing it at this moment.
      .onConflict(['uid', 'document_id', 'locale'])
      .merge()
    const kept = new Map(findings.map(finding => [
      keyOf(finding),
      finding,
    ]))
    for (const { code, level, path, values = {} } of kept.values()) {
      const details = JSON.stringify(values)
      await connection(FINDING).insert({
        ...version,
        code,
        level,
        path,
        details,
        since: ages.get(`${code} ${path} ${details}`) ?? now,
      })
    }
  }
}

async function forget(connection: Connection, version: { uid: string, document_id: string, locale: string }): Promise<void> {
  await connection(FINDING).where(version).delete()
  await connection(CHECKED).where(version).delete()
}

/** Drops what was found on versions that are no longer published. */
export async function forgetOthers(connection: Connection, uid: string, published: { documentId: string, locale: string | null }[]): Promise<void> {
  const stay = new Set(published.map(({ documentId, locale }) => `${documentId} ${locale ?? ''}`))
  const rows: { document_id: string, locale: string }[] = await connection(CHECKED).where({ uid }).select('document_id', 'locale')
  for (const { document_id, locale } of rows.filter(row => !stay.has(`${row.document_id} ${row.locale}`)))
    await forget(connection, { uid, document_id, locale })
}

/** Forgets a document, or one language of it, that has just been taken back. */
export async function forgetVersions(connection: Connection, uid: string, documentId: string, locales: (string | null)[]): Promise<void> {
  for (const locale of locales)
    await forget(connection, { uid, document_id: documentId, locale: locale ?? '' })
}

/** What is known to be wrong on published versions of some types, gravest and oldest first. */
export async function keptFindings(connection: Connection, uids: string[]): Promise<KeptFinding[]> {
  const rows: Row[] = await connection(FINDING)
    .join(CHECKED, function () {
      this.on(`${CHECKED}.uid`, `${FINDING}.uid`)
        .andOn(`${CHECKED}.document_id`, `${FINDING}.document_id`)
        .andOn(`${CHECKED}.locale`, `${FINDING}.locale`)
    })
    .whereIn(`${FINDING}.uid`, uids)
    .orderBy([`${FINDING}.since`, `${FINDING}.id`])
    .select(`${FINDING}.*`, `${CHECKED}.title`)
  return rows.map(({ uid, document_id, locale, title, code, level, path, details, since }) => ({
    uid,
    documentId: document_id,
    locale: locale || null,
    title,
    code,
    level,
    path,
    values: JSON.parse(details) as Record<string, string>,
    since,
  }))
}

/** When the published versions of some types were last looked at, and how many there are. */
export async function checkedSoFar(connection: Connection, uids: string[]): Promise<{ versions: number, oldest: string | null }> {
  const row: { versions?: number | string, oldest?: string | null } | undefined = await connection(CHECKED)
    .whereIn('uid', uids)
    .count({ versions: 'id' })
    .min({ oldest: 'checked_at' })
    .first()
  return {
    versions: Number(row?.versions ?? 0),
    oldest: row?.oldest ?? null,
  }
}
