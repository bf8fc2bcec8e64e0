import type { Core } from '@strapi/strapi'
import type { Text } from './texts'
import { isLocale } from '@ican/shared/vocabulary'
import { firstInOrder } from '../../core/locales/installed-locales'

interface Contact { purpose: string, label: string, email: string | null, phone: string | null, note: string | null }
interface SiteVersion { locale: string, contacts: Contact[] }

/** What a page says by its contact cards: they show the contacts that stand in the settings of the site. */
export async function contactTexts(strapi: Core.Strapi, version: Record<string, unknown>, order: readonly string[]): Promise<Text[]> {
  const purposes = purposesOf(version.blocks)
  if (purposes.length === 0)
    return []
  const sites = await strapi.db.query('api::site.site').findMany({
    where: {
      publishedAt: { $notNull: true },
    },
    populate: ['contacts'],
  }) as SiteVersion[]
  const site = firstInOrder(sites, order)
  const locale = site?.locale
  if (site === undefined || !isLocale(locale))
    return []
  return site.contacts
    // A contact without an address is not shown.
    .filter(({ purpose, email, phone }) => purposes.includes(purpose) && Boolean(email || phone))
    .flatMap(({ label, email, phone, note }) => [label, email, phone, note])
    .flatMap((text): Text[] => text
      ? [
          { text, locale, part: 'detail' },
        ]
      : [])
}

function purposesOf(blocks: unknown): string[] {
  return Array.isArray(blocks)
    ? blocks.flatMap(({ __component: component, purpose }: Record<string, unknown>) => component === 'blocks.contact-card'
        ? [
            String(purpose),
          ]
        : [])
    : []
}
