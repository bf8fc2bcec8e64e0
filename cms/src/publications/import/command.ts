import type { Core } from '@strapi/strapi'
import type { RecordStatus } from './table'
import { fundingTerm } from '@ican/shared/vocabulary'
import { activeAccount, nameOf } from '../../core/active-account'
import { accessTo } from '../../core/documents/access'
import { PUBLICATION } from './publications'
import { MOST_BYTES } from './routes'
import { readImport } from './run'
import { addImport, countRecords, readImports } from './table'

export interface ReadImport { id: number, counts: Partial<Record<RecordStatus, number>> }

/**
 * Begins an import as its page would, in the name of whoever has the account of `email`, and reads it; what becomes of
 * its records is decided on that page. Fails with a sentence for whoever typed the command.
 */
export async function importFile(strapi: Core.Strapi, { name, bytes, term, email }: { name: string, bytes: Buffer, term: string, email: string }): Promise<ReadImport> {
  if (term !== '' && !fundingTerm.test(term))
    throw new Error(`«${term}» is no funding term: write it like 2019-2022.`)
  if (bytes.length > MOST_BYTES)
    throw new Error(`${name} is larger than 32 MB. Divide it into parts.`)
  const found = await strapi.db.query('admin::user').findOne({
    where: {
      email: email.toLowerCase(),
    },
    select: ['id'],
  }) as { id: number } | null
  const who = found === null
    ? null
    : await activeAccount(strapi, found.id)
  if (who === null || !accessTo(strapi, who.ability, PUBLICATION).can.create())
    throw new Error(`${email} has no account that may make publications.`)
  const { connection } = strapi.db
  const id = await addImport(connection, {
    name: name.slice(0, 200),
    term,
    userId: who.account.id,
    userName: nameOf(who.account),
    bytes,
  })
  const [one] = await readImports(connection, { id })
  if (one !== undefined)
    await readImport(strapi, one, new AbortController().signal)
  const counts: ReadImport['counts'] = {}
  for (const { status, count } of await countRecords(connection, id))
    counts[status] = (counts[status] ?? 0) + count
  return { id, counts }
}
