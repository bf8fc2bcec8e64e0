import type { Core, UID } from '@strapi/strapi'
import type { Ledger } from './ledger'
import type { Entry, Kind, Locale, RecordEntry, TextEntry } from './types'
import { defaultLocale } from '@ican/shared/vocabulary'
import { ledgerKey } from './ledger'
import { locales } from './types'

export type Data = Record<string, unknown>

export function uidOf(kind: Kind | 'site' | 'redirect'): UID.ContentType {
  return `api::${kind}.${kind}` as UID.ContentType
}

/** Only the default language is ours to call checked; the others wait for a reader at the organisation. */
function checkOf(locale: Locale): string {
  return locale === defaultLocale
    ? 'checked'
    : 'not-yet-checked'
}

/** Puts documentIds and file ids in the place of what stands for them. */
export function resolve(value: unknown, ledger: Ledger): unknown {
  if (Array.isArray(value))
    return value.map(item => resolve(item, ledger))
  if (typeof value !== 'object' || value === null || value instanceof Date)
    return value
  if ('ref' in value && 'key' in value) {
    const name = `${String(value.ref)}:${String(value.key)}`
    const documentId = ledger.entries[name]
    if (!documentId)
      throw new Error(`The seed refers to ${name}, which is not there. Was it deleted? Remove the reference or put the entry back.`)
    return documentId
  }
  if ('file' in value && typeof value.file === 'string' && Object.keys(value).length === 1) {
    const kept = ledger.files[value.file]
    if (!kept)
      throw new Error(`The seed refers to the file ${value.file}, which is not there.`)
    return kept.id
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [
    name,
    resolve(item, ledger),
  ]))
}

async function findBySlug(strapi: Core.Strapi, kind: Kind, slug: string, locale?: Locale): Promise<string | undefined> {
  const found = await strapi.db.query(uidOf(kind)).findOne({
    where: locale
      ? { slug, locale }
      : { slug },
    select: ['documentId'],
  }) as { documentId: string } | null
  return found?.documentId
}

async function hasLocale(strapi: Core.Strapi, kind: Kind, documentId: string, locale: Locale): Promise<boolean> {
  return await strapi.db.query(uidOf(kind)).count({
    where: { documentId, locale },
  }) > 0
}

export async function writeRecord(strapi: Core.Strapi, entry: RecordEntry, ledger: Ledger): Promise<string> {
  // A board member has no slug; only the ledger knows it.
  const existing = entry.kind === 'board-member'
    ? undefined
    : await findBySlug(strapi, entry.kind, entry.key)
  if (existing)
    return existing
  const data: Data = {
    ...resolve(entry.data, ledger) as Data,
    ...(entry.kind === 'board-member'
      ? {}
      : { slug: entry.key }),
    sample: entry.sample === true,
    languageCheck: 'not-yet-checked',
  }
  const made = await strapi.documents(uidOf(entry.kind)).create({ data, status: 'published' })
  return made.documentId
}

async function writeVersions(strapi: Core.Strapi, entry: TextEntry, ledger: Ledger, dataFor: (locale: Locale) => object): Promise<string> {
  let documentId = ledger.entries[ledgerKey(entry.kind, entry.key)] ?? await findBySlug(strapi, entry.kind, entry.key, defaultLocale)
  for (const locale of locales) {
    if (documentId && await hasLocale(strapi, entry.kind, documentId, locale))
      continue
    const data: Data = {
      ...resolve(dataFor(locale), ledger) as Data,
      sample: entry.sample === true,
      languageCheck: checkOf(locale),
    }
    const store = strapi.documents(uidOf(entry.kind))
    if (documentId) {
      await store.update({
        documentId,
        locale,
        data,
        status: 'published',
      })
    }
    else {
      documentId = (await store.create({ locale, data, status: 'published' })).documentId
    }
  }
  if (!documentId)
    throw new Error(`${entry.kind} ${entry.key} has no language.`)
  return documentId
}

export async function writeText(strapi: Core.Strapi, entry: TextEntry, ledger: Ledger): Promise<string> {
  return await writeVersions(strapi, entry, ledger, locale => ({
    ...entry.shared,
    ...entry.texts[locale],
  }))
}

/** Pages link to one another: first all of them stand with title and place, then they get their blocks. */
export async function writePageStub(strapi: Core.Strapi, entry: TextEntry, ledger: Ledger): Promise<string> {
  return await writeVersions(strapi, entry, ledger, (locale) => {
    const { title, slug, lead } = entry.texts[locale] as Data
    const { plainLanguageTwin: _later, ...shared } = entry.shared as Data
    return { ...shared, title, slug, lead }
  })
}

export async function writePageBlocks(strapi: Core.Strapi, entry: TextEntry, ledger: Ledger): Promise<void> {
  const documentId = ledger.entries[ledgerKey('page', entry.key)]
  if (!documentId)
    throw new Error(`The page ${entry.key} was not begun.`)
  for (const locale of locales) {
    const draft = await strapi.documents(uidOf('page')).findOne({
      documentId,
      locale,
      status: 'draft',
      populate: ['blocks'],
    }) as { blocks?: unknown[] } | null
    // Somebody has written here, or taken the version away, since the page was begun.
    if (!draft || (draft.blocks?.length ?? 0) > 0)
      continue
    const data = resolve({
      ...entry.shared,
      ...entry.texts[locale],
    }, ledger) as Data
    await strapi.documents(uidOf('page')).update({
      documentId,
      locale,
      data,
      status: 'published',
    })
  }
}

export async function write(strapi: Core.Strapi, entry: Entry, ledger: Ledger): Promise<string> {
  return 'texts' in entry
    ? await writeText(strapi, entry, ledger)
    : await writeRecord(strapi, entry, ledger)
}
