import type { Core, UID } from '@strapi/strapi'
import type { EditorsLanguage } from '../../core/locales/editors-language'
import type { Sluggish } from './rule'
import { errors } from '@strapi/utils'
import { isWrite, watchWrites } from '../../core/documents/write-observers'
import { isRecord } from '../../core/is-record'
import { editorsLanguage } from '../../core/locales/editors-language'
import { isTranslated } from '../../core/locales/installed-locales'
import { log } from '../../core/log'
import { contentTables } from '../../core/strapi/database'
import { onDocuments } from '../../core/strapi/document-middleware'
import { faultOf, isAtTop } from './rule'

interface Version extends Omit<Sluggish, 'slug'> { documentId: string, slug: string | null, locale: string | null, title?: string, publishedAt: unknown }
interface Rival { documentId: string, locale: string | null, name: string }

interface Refusals {
  spelling: (slug: string) => string
  reserved: (slug: string) => string
  taken: (slug: string, rival: Rival) => string
}

const refusals: Record<EditorsLanguage, Refusals> = {
  en: {
    spelling: slug => `«${slug}» cannot be an address. Use small letters from a to z and digits, with single hyphens between words, 120 characters at most.`,
    reserved: slug => `«${slug}» is the address of a section of the site. Choose another one.`,
    taken: (slug, { name, locale }) => `«${slug}» is taken: the published «${name}» has it in another language (${locale}). Choose another one, or change or unpublish that one first.`,
  },
  fi: {
    spelling: slug => `«${slug}» ei kelpaa osoitteeksi. Käytä pieniä kirjaimia a–z ja numeroita, sanojen välissä yhtä yhdysmerkkiä, enintään 120 merkkiä.`,
    reserved: slug => `«${slug}» on sivuston osion osoite. Valitse toinen.`,
    taken: (slug, { name, locale }) => `«${slug}» on jo käytössä: se on toisella kielellä (${locale}) julkaistulla sisällöllä «${name}». Valitse toinen, tai muuta ensin sitä tai peru sen julkaisu.`,
  },
  sv: {
    spelling: slug => `«${slug}» kan inte vara en adress. Använd små bokstäver a–z och siffror, med ett bindestreck mellan orden, högst 120 tecken.`,
    reserved: slug => `«${slug}» är adressen till en avdelning på webbplatsen. Välj en annan.`,
    taken: (slug, { name, locale }) => `«${slug}» används redan på ett annat språk (${locale}) av den publicerade posten «${name}». Välj en annan, eller ändra eller avpublicera den posten först.`,
  },
}

/**
 * Refuses a slug that cannot be an address, or that another document has in some language, by whichever way it is
 * written: a document that lacks a language is shown there by the slug of another, and two would have one address.
 * What was there before this rule may stay until somebody changes it: a start tells of it. A draft may lack its slug, and
 * may still be moved below another page.
 */
export function checkSlugs(strapi: Core.Strapi): void {
  refuseBadSpelling(strapi)
  watchWrites<Version[]>(strapi, {
    wants: uid => hasSlug(strapi, uid),
    before: ({ uid, documentId }) => versionsOf(strapi, uid, documentId),
    settle: async ({ uid, documentId }, before = []) => {
      const known = new Set(before.map(keyOf))
      const versions = await versionsOf(strapi, uid, documentId)
      for (const version of versions) {
        const isDraft = version.publishedAt === null
        const slug = version.slug ?? ''
        const fault = isDraft && slug === ''
          ? undefined
          : faultOf(uid, { ...version, slug })
        if (fault !== undefined && !known.has(keyOf(version)) && !(isDraft && fault === 'reserved'))
          refuse(refusals[editorsLanguage(strapi)][fault](slug))
      }
      if (isTranslated(strapi, uid))
        await refuseTaken(strapi, uid, newlyPublished(versions, before))
    },
  })
}

/** Strapi's own rule for such fields is asked when a draft is published, and answers by a pattern: this one comes first, in words. */
function refuseBadSpelling(strapi: Core.Strapi): void {
  onDocuments(strapi, async ({ uid, action, params: { documentId, data } }, next) => {
    const slug = isRecord(data)
      ? data.slug
      : undefined
    if (isWrite(action) && hasSlug(strapi, uid) && typeof slug === 'string' && slug !== '' && faultOf(uid, { slug }) === 'spelling') {
      const versions = typeof documentId === 'string' && action === 'update'
        ? await versionsOf(strapi, uid, documentId)
        : []
      if (versions.every(version => version.slug !== slug))
        refuse(refusals[editorsLanguage(strapi)].spelling(slug))
    }
    return next()
  })
}

/** The published versions of which the slug was not published in that language before. */
function newlyPublished(versions: Version[], before: Version[]): Version[] {
  return versions.filter(version => version.publishedAt !== null
    && !before.some(({ publishedAt, slug, locale }) => publishedAt !== null && slug === version.slug && locale === version.locale))
}

/** Of one language the database itself keeps slugs apart; for several it cannot, as the versions of one document may share theirs. */
async function refuseTaken(strapi: Core.Strapi, uid: UID.ContentType, versions: Version[]): Promise<void> {
  const [version] = versions
  if (version === undefined)
    return
  const [rival] = await readVersions(strapi, uid, {
    slug: {
      $in: versions.map(({ slug }) => slug),
    },
    documentId: { $ne: version.documentId },
    publishedAt: { $notNull: true },
  })
  if (rival === undefined)
    return
  const { documentId, locale, title, slug } = rival
  refuse(refusals[editorsLanguage(strapi)].taken(slug ?? '', { documentId, locale, name: title ?? documentId }), {
    code: 'SLUG_TAKEN',
    rival: { documentId, locale },
  })
}

/** Names what is published at an address that could not be chosen today. */
export async function reportBadSlugs(strapi: Core.Strapi): Promise<void> {
  for (const { uid, schema } of contentTables(strapi).filter(({ uid }) => hasSlug(strapi, uid))) {
    const versions = await readVersions(strapi, uid, {
      publishedAt: { $notNull: true },
    })
    const owners = Map.groupBy(versions, ({ slug }) => slug)
    const isShared = ({ slug }: Version) => new Set(owners.get(slug)?.map(({ documentId }) => documentId)).size > 1
    const bad = versions.filter(version => isShared(version) || faultOf(uid, { ...version, slug: version.slug ?? '' }) !== undefined).map(({ slug }) => `«${slug}»`)
    if (bad.length > 0)
      log(strapi, 'ADDRESS_UNREACHABLE', `${bad.length} published «${schema.info.displayName}» cannot be reached, or not for sure, because of the address: ${bad.slice(0, 10).join(', ')}. Give each another address.`)
  }
}

function hasSlug(strapi: Core.Strapi, uid: string): boolean {
  return strapi.contentTypes[uid as UID.ContentType]?.attributes.slug?.type === 'uid'
}

async function versionsOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<Version[]> {
  return readVersions(strapi, uid, { documentId })
}

async function readVersions(strapi: Core.Strapi, uid: string, where: object): Promise<Version[]> {
  return strapi.db.query(uid as UID.ContentType).findMany({
    where,
    populate: uid === 'api::page.page'
      ? ['parent']
      : [],
  })
}

function keyOf({ slug, locale, publishedAt, parent, isHome }: Version): string {
  return JSON.stringify([
    slug,
    locale,
    publishedAt === null,
    isAtTop({ parent }),
    isHome === true,
  ])
}

/** In the shape by which the admin shows a message at its field. */
function refuse(message: string, details: object = { code: 'BAD_SLUG' }): never {
  throw new errors.ValidationError(message, {
    ...details,
    errors: [
      {
        path: ['slug'],
        name: 'ValidationError',
        message,
      },
    ],
  })
}
