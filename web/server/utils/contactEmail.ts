import type { SiteContactsQuery } from '@ican/shared/generated/documents'
import { present } from '../../common/lists'

/** Who is written to about the site itself, first the one who answers for everything. */
const purposes = [
  'general',
  'media',
  'partners',
  'patients',
] as const

/** The address of the site's first contact that has one. */
export function contactEmail(site: SiteContactsQuery['site']): string | undefined {
  const contacts = present(site?.contacts)
  return purposes.map(purpose => contacts.find(each => each.purpose === purpose && each.email)?.email).find(Boolean) ?? undefined
}
