import type { Core, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { RouteContext } from '../../core/strapi/admin-routes'
import { isLocale } from '@ican/shared/vocabulary'
import { errors } from '@strapi/utils'
import { accessTo, draftOf, isPublishableType, titleFieldOf } from '../../core/documents/access'
import { replaceInController } from '../../core/strapi/registries'
import { freeSlug } from '../../urls/slugs'

interface Version { id: number, documentId: string, locale?: string, slug?: string, isHome?: boolean, [field: string]: unknown }

/** How a copy is told from what it is a copy of, in the language of the text. */
const copyOf = {
  en: (title: string) => `Copy of ${title}`,
  fi: (title: string) => `Kopio: ${title}`,
  sv: (title: string) => `Kopia av ${title}`,
}

export const duplicates: Feature = {
  name: 'editing/duplicates',
  register: duplicateWhole,
}

/**
 * «Duplicate» in a list copies an entry in all its languages, under a title and an address that tell the copy apart.
 * Strapi copies one language, and of entries with an address opens a form in which both stay as they were.
 */
function duplicateWhole(strapi: Core.Strapi): void {
  replaceInController(strapi, 'plugin::content-manager.collection-types', controller => ({
    async autoClone(ctx, next) {
      const { model } = ctx.params
      return isPublishableType(strapi, model)
        ? duplicate(strapi, ctx, model)
        : controller.autoClone?.(ctx, next)
    },
  }))
}

async function duplicate(strapi: Core.Strapi, ctx: RouteContext, type: UID.ContentType): Promise<void> {
  const { can } = accessTo(strapi, ctx.state.userAbility, type)
  const source = await draftOf(strapi, { type, documentId: ctx.params.sourceId, locale: null })
  if (source === null)
    throw new errors.NotFoundError()
  if (!can.create() || !can.read(source))
    throw new errors.ForbiddenError()
  const author: object = { createdBy: ctx.state.user.id, updatedBy: ctx.state.user.id }
  const data = await strapi.db.transaction(async () => {
    const copy = await strapi.documents(type).clone({
      documentId: source.documentId,
      locale: '*',
      data: author,
    })
    const versions = (copy?.entries ?? []) as Version[]
    for (const version of versions) {
      await strapi.documents(type).update({
        documentId: version.documentId,
        locale: version.locale,
        data: await toldApart(strapi, type, version),
      })
    }
    return { documentId: versions[0]?.documentId, locale: versions[0]?.locale }
  })
  ctx.body = { data, meta: {} }
}

/** What a copy has instead of what it was copied from: no two have one title or one address, and one page only is the front page. */
async function toldApart(strapi: Core.Strapi, type: UID.ContentType, version: Version): Promise<object> {
  const { documentId, locale, slug, isHome } = version
  const field = titleFieldOf(strapi, type)
  return {
    ...field !== undefined && {
      [field]: titleOf(version[field], locale, longestOf(strapi, type, field)),
    },
    ...slug && {
      slug: await freeSlug(strapi, type, { value: slug, documentId }),
    },
    ...isHome === true && { isHome: false },
  }
}

function longestOf(strapi: Core.Strapi, type: UID.ContentType, field: string): number | undefined {
  const attribute = strapi.contentTypes[type]?.attributes[field]
  return attribute !== undefined && 'maxLength' in attribute
    ? attribute.maxLength
    : undefined
}

function titleOf(title: unknown, locale: string | undefined, longest: number | undefined): string {
  return copyOf[isLocale(locale)
    ? locale
    : 'en'](String(title ?? '')).slice(0, longest)
}
