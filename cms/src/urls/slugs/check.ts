import type { Core, UID } from '@strapi/strapi'
import type { EditorsLanguage } from '../../core/locales/editors-language'
import type { Sluggish } from './rule'
import { errors } from '@strapi/utils'
import { isWrite, watchWrites } from '../../core/documents/write-observers'
import { isRecord } from '../../core/is-record'
import { editorsLanguage } from '../../core/locales/editors-language'
import { contentTables } from '../../core/strapi/database'
import { onDocuments } from '../../core/strapi/document-middleware'
import { faultOf } from './rule'

interface Version extends Omit<Sluggish, 'slug'> { slug: string | null, publishedAt: unknown }

const refusals: Record<EditorsLanguage, Record<'spelling' | 'reserved', (slug: string) => string>> = {
  en: {
    spelling: slug => `«${slug}» cannot be an address. Use small letters from a to z and digits, with single hyphens between words, 120 characters at most.`,
    reserved: slug => `«${slug}» is the address of a section of the site. Choose another one.`,
  },
  fi: {
    spelling: slug => `«${slug}» ei kelpaa osoitteeksi. Käytä pieniä kirjaimia a–z ja numeroita, sanojen välissä yhtä yhdysmerkkiä, enintään 120 merkkiä.`,
    reserved: slug => `«${slug}» on sivuston osion osoite. Valitse toinen.`,
  },
  sv: {
    spelling: slug => `«${slug}» kan inte vara en adress. Använd små bokstäver a–z och siffror, med ett bindestreck mellan orden, högst 120 tecken.`,
    reserved: slug => `«${slug}» är adressen till en avdelning på webbplatsen. Välj en annan.`,
  },
}

/**
 * Refuses a slug that cannot be an address, by whichever way it is written. What was there before this rule may stay until
 * somebody changes it: a start tells of it. A draft may lack its slug, and may still be moved below another page.
 */
export function checkSlugs(strapi: Core.Strapi): void {
  refuseBadSpelling(strapi)
  watchWrites<Set<string>>(strapi, {
    wants: uid => hasSlug(strapi, uid),
    before: async ({ uid, documentId }) => new Set((await versionsOf(strapi, uid, documentId)).map(keyOf)),
    settle: async ({ uid, documentId }, before = new Set()) => {
      for (const version of await versionsOf(strapi, uid, documentId)) {
        const isDraft = version.publishedAt === null
        const slug = version.slug ?? ''
        const fault = isDraft && slug === ''
          ? undefined
          : faultOf(uid, { ...version, slug })
        if (fault !== undefined && !before.has(keyOf(version)) && !(isDraft && fault === 'reserved'))
          refuse(refusals[editorsLanguage(strapi)][fault](slug))
      }
    },
  })
}

/** Strapi's own rule for such fields is asked when a draft is published, and answers by a pattern: this one comes first, in words. */
function refuseBadSpelling(strapi: Core.Strapi): void {
  onDocuments(strapi, async ({ uid, action, params: { documentId, data } }, next) => {
    const slug = isRecord(data)
      ? data.slug
      : undefined
    if (isWrite(action) && hasSlug(strapi, uid) && typeof slug === 'string' && slug !== '' && faultOf(uid, { slug, locale: null }) === 'spelling') {
      const versions = typeof documentId === 'string' && action === 'update'
        ? await versionsOf(strapi, uid, documentId)
        : []
      if (versions.every(version => version.slug !== slug))
        refuse(refusals[editorsLanguage(strapi)].spelling(slug))
    }
    return next()
  })
}

/** Names what is published at an address that could not be chosen today. */
export async function reportBadSlugs(strapi: Core.Strapi): Promise<void> {
  for (const { uid, schema } of contentTables(strapi).filter(({ uid }) => hasSlug(strapi, uid))) {
    const versions = await readVersions(strapi, uid, {
      publishedAt: { $notNull: true },
    })
    const bad = versions.filter(version => faultOf(uid, { ...version, slug: version.slug ?? '' }) !== undefined).map(({ slug }) => `«${slug}»`)
    if (bad.length > 0)
      strapi.log.warn(`${bad.length} published «${schema.info.displayName}» cannot be reached, or not for sure, because of the address: ${bad.slice(0, 10).join(', ')}. Give each another address.`)
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
    !parent,
    isHome === true,
  ])
}

/** In the shape by which the admin shows a message at its field. */
function refuse(message: string): never {
  throw new errors.ValidationError(message, {
    code: 'BAD_SLUG',
    errors: [
      {
        path: ['slug'],
        name: 'ValidationError',
        message,
      },
    ],
  })
}
